package io.github.ecosocle.publish.change;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Value, unit and statut of each figure, as a reader finds them in the files of a release. */
final class PublishedFigures {
    private PublishedFigures() {}

    static String key(NamedCsvRecord row) {
        return String.join(
                ",",
                row.getField("niveau"),
                row.getField("code_territoire"),
                row.getField("annee"),
                row.getField("mesure"),
                row.getField("methode"));
    }

    private static String state(NamedCsvRecord row) {
        return row.getField("valeur") + "," + row.getField("unite") + "," + row.getField("statut");
    }

    static Map<String, String> of(Path release) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(release.resolve("donnees/indicateurs.csv"))) {
            rows.forEach(row -> figures.put(key(row), state(row)));
        }
        return figures;
    }

    /** By the rule that the table itself tells its readers, from the latest release alone. */
    static Map<String, String> asKnownOn(Path output, String day) throws IOException {
        Map<String, String> known = of(output.resolve("latest"));
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(output.resolve("latest/donnees/revisions.csv"))) {
            rows.forEach(row -> {
                if (row.getField("depuis").compareTo(day) <= 0 && day.compareTo(row.getField("jusqu_a")) < 0) {
                    known.put(key(row), row.getField("statut").isEmpty() ? "" : state(row));
                }
            });
        }
        known.values().removeIf(String::isEmpty);
        return known;
    }
}
