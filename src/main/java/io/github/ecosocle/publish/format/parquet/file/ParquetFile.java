package io.github.ecosocle.publish.format.parquet.file;

import com.github.luben.zstd.Zstd;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Turns columns, filled row after row, into a Parquet file: a group of rows is written each time they are full. */
public final class ParquetFile implements Closeable {
    /** Rows of a group: enough to compress well, few enough for the memory of a night. */
    static final int GROUP_ROWS = 1 << 17;

    private static final int WEIGHED_ROWS = 1 << 10;
    private static final int MAX_TEXT_BYTES = 16 << 20;
    private static final int LEVEL = 3;
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int DATA_PAGE = 0;
    private static final int DICTIONARY_PAGE = 2;

    private final OutputStream out;
    private final List<ParquetColumn> columns;
    private final ParquetFooter footer;
    private final Bytes page = new Bytes();
    private byte[] packed = {};
    private long position;
    private int rows;

    ParquetFile(OutputStream out, List<ParquetColumn> columns) throws IOException {
        this.out = out;
        this.columns = List.copyOf(columns);
        this.footer = new ParquetFooter(columns);
        write(MAGIC, MAGIC.length);
    }

    private void write(byte[] bytes, int count) throws IOException {
        out.write(bytes, 0, count);
        position += count;
    }

    /** Said once every column has taken its cell. */
    public void endRow() throws IOException {
        rows++;
        boolean full = rows == GROUP_ROWS;
        if (full || rows % WEIGHED_ROWS == 0 && columns.stream().anyMatch(ParquetFile::isHeavy)) {
            writeGroup();
        }
    }

    private static boolean isHeavy(ParquetColumn column) {
        return column.textBytes() > MAX_TEXT_BYTES;
    }

    private void writeGroup() throws IOException {
        List<ParquetFooter.Chunk> chunks = new ArrayList<>();
        for (ParquetColumn column : columns) {
            chunks.add(writeChunk(column));
            column.clear();
        }
        footer.group(chunks, rows);
        rows = 0;
    }

    private ParquetFooter.Chunk writeChunk(ParquetColumn column) throws IOException {
        long start = position;
        long unpacked = 0;
        if (column.dictionarySize() > 0) {
            page.clear();
            column.dictionary(page);
            unpacked += writePage(DICTIONARY_PAGE, column.dictionarySize(), 0);
        }
        long data = position;
        page.clear();
        column.levels(page);
        boolean numbered = column.dictionarySize() > 0;
        if (column.values() > 0) {
            column.values(page);
        }
        unpacked += writePage(DATA_PAGE, column.rows(), numbered ? ParquetFooter.DICTIONARY_NUMBERS : 0);
        return new ParquetFooter.Chunk(
                start,
                data,
                unpacked,
                position - start,
                column.rows(),
                column.nulls(),
                column.values() > 0 ? column.least() : new byte[0],
                column.values() > 0 ? column.greatest() : new byte[0]);
    }

    /** Writes the page just filled; tells what it weighs before it is packed, header included. */
    private long writePage(int kind, int count, int encoding) throws IOException {
        int most = (int) Zstd.compressBound(page.length());
        packed = packed.length < most ? new byte[most] : packed;
        long size = Zstd.compressByteArray(packed, 0, packed.length, page.array(), 0, page.length(), LEVEL);
        if (Zstd.isError(size)) {
            throw new IOException("zstd: " + Zstd.getErrorName(size));
        }
        byte[] header = pageHeader(kind, count, encoding, (int) size);
        write(header, header.length);
        write(packed, (int) size);
        return header.length + (long) page.length();
    }

    private byte[] pageHeader(int kind, int count, int encoding, int size) {
        Bytes header = new Bytes();
        CompactThrift thrift = new CompactThrift(header);
        thrift.begin();
        thrift.integer(1, kind);
        thrift.integer(2, page.length());
        thrift.integer(3, size);
        thrift.begin(kind == DATA_PAGE ? 5 : 7);
        thrift.integer(1, count);
        thrift.integer(2, encoding);
        if (kind == DATA_PAGE) {
            thrift.integer(3, ParquetFooter.RUNS);
            thrift.integer(4, ParquetFooter.RUNS);
        }
        thrift.end();
        thrift.end();
        return header.toBytes();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (rows > 0) {
                writeGroup();
            }
            Bytes end = new Bytes();
            footer.write(end);
            end.littleEndian(end.length(), Integer.BYTES);
            end.all(MAGIC);
            write(end.array(), end.length());
        }
    }
}
