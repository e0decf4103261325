package io.github.ecosocle.publish.format.part;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * Turns each CSV that is over the limit of the portals, or of the spreadsheet it is for, into one file a year beside it.
 * {@code indicateurs.csv} is left alone: the files of its levels are its parts.
 */
public final class YearParts implements ExportFormat {
    static final String CSV = ".csv";

    /** Beyond, data.gouv.fr neither shows nor serves a CSV by its API: 100 MB. */
    private static final long PORTAL_BYTES = 100_000_000;

    /** Beyond, Excel opens a CSV file without its end, and says so only once. */
    private static final long EXCEL_ROWS = 1_048_576;

    private static final String WHOLE = "donnees/indicateurs.csv";
    /** Each open file holds a block of memory; other years wait for another reading of the file. */
    private static final int OPEN_YEARS = 24;

    private final long limit;
    private final long rows;

    public YearParts() {
        this(PORTAL_BYTES);
    }

    public YearParts(long limit) {
        this(limit, EXCEL_ROWS);
    }

    /** @param rows that a spreadsheet opens at most, titles included */
    YearParts(long limit, long rows) {
        this.limit = limit;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "parts by year";
    }

    @Override
    public Stage stage() {
        return Stage.PARTS;
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.BY_YEAR);
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        for (ReleaseFile file : staging.files()) {
            Table table = file.table();
            boolean csv = file.isUnder("donnees/") && file.path().endsWith(CSV);
            if (table != null && csv && !file.path().equals(WHOLE) && isHeavy(file, table, staging)) {
                int year = table.columns().stream().map(Column::name).toList().indexOf("annee");
                if (year >= 0) {
                    split(file, table, year, staging);
                }
            }
        }
    }

    private boolean isHeavy(ReleaseFile file, Table table, Staging staging) throws IOException {
        if (file.bytes() > limit || table.dialect() == Table.Dialect.STANDARD) {
            return file.bytes() > limit;
        }
        try (YearRows all = new YearRows(staging.folder().resolve(file.path()), ';', 0)) {
            long count = 0;
            while (count <= rows && all.next()) {
                count++;
            }
            return count > rows;
        }
    }

    private void split(ReleaseFile file, Table table, int yearCell, Staging staging) throws IOException {
        Set<String> done = new HashSet<>();
        while (splitSome(file, table, yearCell, staging, done)) {
            // years left over are written by the next reading
        }
    }

    /** Writes as many years as may be open at once; tells whether others are left. */
    private boolean splitSome(ReleaseFile file, Table table, int yearCell, Staging staging, Set<String> done)
            throws IOException {
        char separator = table.dialect() == Table.Dialect.STANDARD ? ',' : ';';
        try (YearRows rows = new YearRows(staging.folder().resolve(file.path()), separator, yearCell)) {
            rows.next();
            byte[] header = rows.toBytes();
            try (OpenYears<YearPart> parts = new OpenYears<>(
                    OPEN_YEARS, done, year -> new YearPart(staging, file, table, year, header, limit))) {
                while (rows.next()) {
                    YearPart part = parts.of(rows.year());
                    if (part != null) {
                        part.add(rows);
                    }
                }
                return parts.areSomeLeft();
            }
        }
    }
}
