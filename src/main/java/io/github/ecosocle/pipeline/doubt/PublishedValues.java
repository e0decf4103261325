package io.github.ecosocle.pipeline.doubt;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Turns the figures of a release above the commune into what a file about to be sent is compared with. */
final class PublishedValues {
    private static final List<String> COLUMNS = List.of("code_territoire", "annee", "mesure", "valeur", "methode");

    private final Catalogue catalogue;
    private final Cube cube;

    PublishedValues(Catalogue catalogue, Cube cube) {
        this.catalogue = catalogue;
        this.cube = cube;
    }

    /** Fills the slots of which the file says nothing. */
    void add(Path release) throws IOException {
        for (Level level : Level.values()) {
            Path file = release.resolve("donnees").resolve("indicateurs_" + level.label() + ".csv");
            if (level != Level.COMMUNE && Files.isRegularFile(file)) {
                add(file, level);
            }
        }
    }

    private void add(Path file, Level level) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
                Stream<CsvRecord> rows = records.stream()) {
            int[] at = new int[COLUMNS.size()];
            rows.forEach(row -> {
                if (row.getStartingLineNumber() == 1) {
                    for (int i = 0; i < at.length; i++) {
                        at[i] = row.getFields().indexOf(COLUMNS.get(i));
                    }
                } else if (!row.getField(at[3]).isEmpty()) {
                    add(level, row, at);
                }
            });
        }
    }

    private void add(Level level, CsvRecord row, int[] at) {
        int territory = cube.territories().find(level, row.getField(at[0]));
        int measure = catalogue.number(row.getField(at[2]));
        if (territory == Territories.NONE || measure < 0) {
            return;
        }
        int year = Integer.parseInt(row.getField(at[1]));
        Plane plane = cube.plane(measure, cube.methodNumber(row.getField(at[4])), year, level);
        if (plane.isEmpty(territory)) {
            plane.set(territory, Rational.of(new BigDecimal(row.getField(at[3]))), Plane.NO_ORIGIN);
        }
    }
}
