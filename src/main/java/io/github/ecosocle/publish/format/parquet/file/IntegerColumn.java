package io.github.ecosocle.publish.format.parquet.file;

/** Whole numbers, or days counted from 1 January 1970, four bytes each. */
public final class IntegerColumn extends ParquetColumn {
    private final int[] integers;

    IntegerColumn(String name, Meaning meaning, boolean optional, int maxRows) {
        super(name, INT32, meaning, optional, maxRows);
        this.integers = new int[maxRows];
    }

    public void add(int value) {
        integers[place()] = value;
    }

    @Override
    int dictionarySize() {
        return 0;
    }

    @Override
    void dictionary(Bytes page) {
        throw new IllegalStateException("whole numbers have no dictionary");
    }

    @Override
    void values(Bytes page) {
        page.integers(integers, values());
    }

    @Override
    byte[] least() {
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < values(); at++) {
            least = Math.min(least, integers[at]);
        }
        return bytes(least);
    }

    @Override
    byte[] greatest() {
        int greatest = Integer.MIN_VALUE;
        for (int at = 0; at < values(); at++) {
            greatest = Math.max(greatest, integers[at]);
        }
        return bytes(greatest);
    }

    private static byte[] bytes(int value) {
        Bytes bytes = new Bytes();
        bytes.littleEndian(value, Integer.BYTES);
        return bytes.toBytes();
    }
}
