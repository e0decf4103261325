package io.github.ecosocle.publish.format.parquet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts: each different one is written once, in the order in which they first come. */
public final class TextColumn extends ParquetColumn {
    private static final byte[] EMPTY = {};
    private static final int LATELY = 256;

    private final int[] numbers;
    private final Map<String, Integer> known = new HashMap<>();
    private final Bytes dictionary = new Bytes();
    private byte[] least = EMPTY;
    private byte[] greatest = EMPTY;
    /** The texts met last, by the end of their hash: quicker to look into than the map, and mostly enough. */
    private final @Nullable String[] lately = new String[LATELY];

    private final int[] latelyNumbers = new int[LATELY];

    TextColumn(String name, boolean optional, int maxRows) {
        super(name, BYTE_ARRAY, Meaning.TEXT, optional, maxRows);
        this.numbers = new int[maxRows];
    }

    /** An empty text is a missing one where the column allows it, as in CSV. */
    public void add(String text) {
        if (optional && text.isEmpty()) {
            missing();
            return;
        }
        numbers[place()] = number(text);
    }

    private int number(String text) {
        int place = text.hashCode() & LATELY - 1;
        if (!text.equals(lately[place])) {
            Integer found = known.get(text);
            latelyNumbers[place] = found == null ? learn(text) : found;
            lately[place] = text;
        }
        return latelyNumbers[place];
    }

    private int learn(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        dictionary.littleEndian(bytes.length, Integer.BYTES);
        dictionary.all(bytes);
        boolean first = known.isEmpty();
        least = first || Arrays.compareUnsigned(bytes, least) < 0 ? bytes : least;
        greatest = first || Arrays.compareUnsigned(bytes, greatest) > 0 ? bytes : greatest;
        known.put(text, known.size());
        return known.size() - 1;
    }

    @Override
    int textBytes() {
        return dictionary.length();
    }

    @Override
    int dictionarySize() {
        return known.size();
    }

    @Override
    void dictionary(Bytes page) {
        page.all(dictionary.array(), dictionary.length());
    }

    @Override
    void values(Bytes page) {
        int width = RunLengths.width(known.size() - 1);
        page.single(width);
        RunLengths.write(numbers, values(), width, page);
    }

    @Override
    byte[] least() {
        return least;
    }

    @Override
    byte[] greatest() {
        return greatest;
    }

    @Override
    void clear() {
        super.clear();
        known.clear();
        dictionary.clear();
        Arrays.fill(lately, null);
    }
}
