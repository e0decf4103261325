package io.github.ecosocle.jobs.file;

/** A mistake in a file of the data team: which file, which key, and a French sentence saying what may stand there. */
public final class InvalidJobFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String key;
    private final String sentence;

    /**
     * @param file relative to the folder of jobs, with {@code /}
     * @param key path of the key or column; empty for the whole file
     */
    public InvalidJobFileException(String file, String key, String sentence) {
        super(file + (key.isEmpty() ? "" : ", clé « " + key + " »") + " : " + sentence);
        this.file = file;
        this.key = key;
        this.sentence = sentence;
    }

    public String file() {
        return file;
    }

    public String key() {
        return key;
    }

    public String sentence() {
        return sentence;
    }
}
