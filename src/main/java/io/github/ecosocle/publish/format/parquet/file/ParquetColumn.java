package io.github.ecosocle.publish.format.parquet.file;

/** The values of one column of a group of rows, and how Parquet writes them. */
public abstract class ParquetColumn {
    static final int INT32 = 1;
    static final int DOUBLE = 5;
    static final int BYTE_ARRAY = 6;

    final String name;
    final int type;
    final Meaning meaning;
    final boolean optional;
    /** By row: 1 when there is a value. */
    private final int[] present;

    private int rows;
    private int values;

    /** What the numbers or bytes of a column stand for. */
    enum Meaning {
        PLAIN,
        TEXT,
        DAY
    }

    ParquetColumn(String name, int type, Meaning meaning, boolean optional, int maxRows) {
        this.name = name;
        this.type = type;
        this.meaning = meaning;
        this.optional = optional;
        this.present = new int[optional ? maxRows : 0];
    }

    public final void missing() {
        if (!optional) {
            throw new IllegalStateException("never empty: " + name);
        }
        present[rows++] = 0;
    }

    /** Notes that the next row has a value; tells its place among the values. */
    final int place() {
        if (optional) {
            present[rows] = 1;
        }
        rows++;
        return values++;
    }

    final int values() {
        return values;
    }

    final int nulls() {
        return rows - values;
    }

    final int rows() {
        return rows;
    }

    /** Which rows have a value, before the values: length, then runs. */
    final void levels(Bytes page) {
        if (optional) {
            Bytes runs = new Bytes();
            RunLengths.write(present, rows, 1, runs);
            page.littleEndian(runs.length(), Integer.BYTES);
            page.all(runs.array(), runs.length());
        }
    }

    void clear() {
        rows = 0;
        values = 0;
    }

    /** What its texts weigh so far, 0 for numbers. */
    int textBytes() {
        return 0;
    }

    /** Distinct values, when the column writes them once and then only their numbers; else 0. */
    abstract int dictionarySize();

    abstract void dictionary(Bytes page);

    abstract void values(Bytes page);

    /** The least value as its page writes it; meaningful only where there is a value. */
    abstract byte[] least();

    abstract byte[] greatest();
}
