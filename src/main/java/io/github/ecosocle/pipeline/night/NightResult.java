package io.github.ecosocle.pipeline.night;

/**
 * How a night ended.
 *
 * @param refused true when a submission has an ERREUR or a BLOQUANT: what {@code --strict} turns into exit code 3
 */
public record NightResult(String job, Ending ending, boolean refused, String summary) {

    /** Each has its exit code. */
    public enum Ending {
        PUBLISHED,
        NOTHING_NEW,
        ALREADY_DONE,
        REHEARSED,
        STOPPED,
        FAILED
    }
}
