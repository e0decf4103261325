package io.github.ecosocle.publish.format.parquet.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Texts that seldom come back, such as cells and received values: each is written where it stands. */
public final class FreeTextColumn extends ParquetColumn {
    private static final byte[] EMPTY = {};

    private final Bytes texts = new Bytes();
    private byte[] least = EMPTY;
    private byte[] greatest = EMPTY;

    FreeTextColumn(String name, boolean optional, int maxRows) {
        super(name, BYTE_ARRAY, Meaning.TEXT, optional, maxRows);
    }

    /** An empty text is a missing one where the column allows it, as in CSV. */
    public void add(String text) {
        if (text.isEmpty() && optional) {
            missing();
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        boolean first = place() == 0;
        texts.littleEndian(bytes.length, Integer.BYTES);
        texts.all(bytes);
        least = first || Arrays.compareUnsigned(bytes, least) < 0 ? bytes : least;
        greatest = first || Arrays.compareUnsigned(bytes, greatest) > 0 ? bytes : greatest;
    }

    @Override
    int textBytes() {
        return texts.length();
    }

    @Override
    int dictionarySize() {
        return 0;
    }

    @Override
    void dictionary(Bytes page) {
        throw new IllegalStateException("texts that seldom come back have no dictionary");
    }

    @Override
    void values(Bytes page) {
        page.all(texts.array(), texts.length());
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
        texts.clear();
    }
}
