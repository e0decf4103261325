package io.github.ecosocle.publish.format.part;

import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.Closeable;
import java.io.IOException;

/** The rows of one year, in as many files as the limit asks for, each with the header. */
final class YearPart implements Closeable {
    private final Staging staging;
    private final ReleaseFile whole;
    private final Table table;
    private final String year;
    private final byte[] header;
    private final long limit;
    private StagedFile out;
    private int number = 1;
    private long bytes;

    YearPart(Staging staging, ReleaseFile whole, Table table, String year, byte[] header, long limit)
            throws IOException {
        this.staging = staging;
        this.whole = whole;
        this.table = table;
        this.year = year;
        this.header = header.clone();
        this.limit = limit;
        this.out = open();
    }

    void add(YearRows row) throws IOException {
        if (bytes + row.length() > limit && bytes > header.length) {
            out.close();
            number++;
            out = open();
        }
        row.writeTo(out);
        bytes += row.length();
    }

    private StagedFile open() throws IOException {
        StagedFile file = staging.create(
                PartTable.path(whole, YearParts.CSV, year, number), PartTable.of(whole, table, year, number));
        file.write(header);
        bytes = header.length;
        return file;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
