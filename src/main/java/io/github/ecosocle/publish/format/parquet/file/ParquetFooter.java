package io.github.ecosocle.publish.format.parquet.file;

import java.util.ArrayList;
import java.util.List;

/** What a Parquet file says of itself at its end: columns, and where the pages of each group of rows are. */
final class ParquetFooter {
    static final int PLAIN = 0;
    static final int RUNS = 3;
    static final int DICTIONARY_NUMBERS = 8;
    private static final int ZSTD = 6;
    private static final int REQUIRED = 0;
    private static final int OPTIONAL = 1;
    private static final int UTF8 = 0;
    private static final int DATE = 6;
    private static final int TEXT_KIND = 1;
    private static final int DATE_KIND = 6;
    /** No longer than the keys that readers filter by. */
    private static final int MAX_BOUND_BYTES = 64;

    private final List<ParquetColumn> columns;
    private final List<Group> groups = new ArrayList<>();

    /**
     * Where and what the pages of one column of one group are.
     *
     * @param start of the dictionary, or of the data when there is none
     */
    record Chunk(
            long start, long data, long unpacked, long packed, long rows, long nulls, byte[] least, byte[] greatest) {}

    private record Group(List<Chunk> chunks, int rows) {}

    ParquetFooter(List<ParquetColumn> columns) {
        this.columns = List.copyOf(columns);
    }

    void group(List<Chunk> chunks, int rows) {
        groups.add(new Group(chunks, rows));
    }

    void write(Bytes out) {
        CompactThrift thrift = new CompactThrift(out);
        thrift.begin();
        thrift.integer(1, 2);
        thrift.structs(2, columns.size() + 1);
        thrift.begin();
        thrift.text(4, "indicateurs");
        thrift.integer(5, columns.size());
        thrift.end();
        columns.forEach(column -> schema(thrift, column));
        thrift.longInteger(3, groups.stream().mapToLong(Group::rows).sum());
        thrift.structs(4, groups.size());
        groups.forEach(group -> group(thrift, group));
        thrift.text(6, "ecosocle version 1.0.0 (build 1)");
        thrift.structs(7, columns.size());
        columns.forEach(column -> naturalOrder(thrift));
        thrift.end();
    }

    private static void schema(CompactThrift thrift, ParquetColumn column) {
        thrift.begin();
        thrift.integer(1, column.type);
        thrift.integer(3, column.optional ? OPTIONAL : REQUIRED);
        thrift.text(4, column.name);
        if (column.meaning != ParquetColumn.Meaning.PLAIN) {
            boolean text = column.meaning == ParquetColumn.Meaning.TEXT;
            thrift.integer(6, text ? UTF8 : DATE);
            thrift.begin(10);
            thrift.begin(text ? TEXT_KIND : DATE_KIND);
            thrift.end();
            thrift.end();
        }
        thrift.end();
    }

    /** Without it readers may not use the bounds. */
    private static void naturalOrder(CompactThrift thrift) {
        thrift.begin();
        thrift.begin(1);
        thrift.end();
        thrift.end();
    }

    private void group(CompactThrift thrift, Group group) {
        thrift.begin();
        thrift.structs(1, columns.size());
        for (int at = 0; at < columns.size(); at++) {
            chunk(thrift, columns.get(at), group.chunks().get(at));
        }
        thrift.longInteger(2, group.chunks().stream().mapToLong(Chunk::unpacked).sum());
        thrift.longInteger(3, group.rows());
        thrift.end();
    }

    private static void chunk(CompactThrift thrift, ParquetColumn column, Chunk chunk) {
        thrift.begin();
        thrift.longInteger(2, chunk.start());
        thrift.begin(3);
        thrift.integer(1, column.type);
        thrift.integers(2, PLAIN, RUNS, DICTIONARY_NUMBERS);
        thrift.texts(3, column.name);
        thrift.integer(4, ZSTD);
        thrift.longInteger(5, chunk.rows());
        thrift.longInteger(6, chunk.unpacked());
        thrift.longInteger(7, chunk.packed());
        thrift.longInteger(9, chunk.data());
        if (chunk.start() < chunk.data()) {
            thrift.longInteger(11, chunk.start());
        }
        bounds(thrift, chunk);
        thrift.end();
        thrift.end();
    }

    private static void bounds(CompactThrift thrift, Chunk chunk) {
        thrift.begin(12);
        thrift.longInteger(3, chunk.nulls());
        boolean any = chunk.nulls() < chunk.rows();
        if (any && Math.max(chunk.least().length, chunk.greatest().length) <= MAX_BOUND_BYTES) {
            thrift.binary(5, chunk.greatest());
            thrift.binary(6, chunk.least());
        }
        thrift.end();
    }
}
