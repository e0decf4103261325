package io.github.ecosocle.publish.format.part;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.format.parquet.ParquetTwin;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Turns each Parquet file that is over the limit of the portals into one file a year beside it, from the rows of its CSV. */
public final class ParquetParts implements ExportFormat {
    private static final String PARQUET = ".parquet";

    /** Beyond, data.gouv.fr does not look into a Parquet file: 50 MB. */
    private static final long PORTAL_BYTES = 50_000_000;

    /** Each open file holds a group of rows in memory; other years wait for another reading of the CSV. */
    private static final int OPEN_YEARS = 4;

    private final long limit;

    public ParquetParts() {
        this(PORTAL_BYTES);
    }

    public ParquetParts(long limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "parquet parts by year";
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
            if (file.bytes() > limit && file.path().endsWith(PARQUET)) {
                String csv = stem(file) + YearParts.CSV;
                Optional<Table> table = staging.files().stream()
                        .filter(other -> other.path().equals(csv))
                        .findFirst()
                        .flatMap(ReleaseFile::findTable);
                if (table.isPresent()) {
                    split(file, table.get(), csv, staging);
                }
            }
        }
    }

    private static String stem(ReleaseFile file) {
        return file.path().substring(0, file.path().length() - PARQUET.length());
    }

    private static void split(ReleaseFile file, Table csv, String path, Staging staging) throws IOException {
        int year = csv.columns().stream().map(Column::name).toList().indexOf("annee");
        Set<String> done = new HashSet<>();
        boolean left = year >= 0;
        while (left) {
            left = splitSome(file, year, path, staging, done);
        }
    }

    /** Writes as many years as may be open at once; tells whether others are left. */
    private static boolean splitSome(ReleaseFile file, int yearCell, String csv, Staging staging, Set<String> done)
            throws IOException {
        try (Records rows = new Records(staging.folder().resolve(csv));
                OpenYears<ParquetTwin> parts = new OpenYears<>(OPEN_YEARS, done, year -> part(file, year, staging))) {
            while (rows.next()) {
                ParquetTwin part = parts.of(rows.text(yearCell));
                if (part != null) {
                    part.add(rows);
                }
            }
            return parts.areSomeLeft();
        }
    }

    private static ParquetTwin part(ReleaseFile file, String year, Staging staging) throws IOException {
        Table whole = file.findTable().orElseThrow();
        Table table = PartTable.of(file, whole, year, 1);
        return new ParquetTwin(whole.columns(), staging.create(PartTable.path(file, PARQUET, year, 1), table));
    }
}
