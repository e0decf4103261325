package io.github.ecosocle.publish.template;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the last release says of some EPCI, in a few words for each measure and year. */
public final class KnownFigures {
    private static final Path TABLE = Path.of("donnees", "indicateurs_epci.csv");

    private final Map<String, String> words = new HashMap<>();

    private KnownFigures() {}

    /** Of a release that may not be there: then nothing is known. */
    public static KnownFigures read(Path release, Set<String> sirens) throws IOException {
        KnownFigures known = new KnownFigures();
        Path table = release.resolve(TABLE);
        if (Files.isRegularFile(table)) {
            try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
                for (NamedCsvRecord row : rows) {
                    if (sirens.contains(row.getField("siren_epci"))
                            && !row.getField("valeur").isEmpty()) {
                        known.add(row);
                    }
                }
            }
        }
        return known;
    }

    private void add(NamedCsvRecord row) {
        String method = row.getField("methode");
        String told = row.getField("valeur").replace('.', ',') + " " + row.getField("unite") + " ("
                + row.getField("statut") + (method.isEmpty() ? "" : ", " + method) + ")";
        String key = key(row.getField("siren_epci"), row.getField("mesure"), row.getField("annee"));
        words.merge(key, told, (one, other) -> one + " ; " + other);
    }

    /** Empty when nothing is published. */
    String of(String siren, String measure, int year) {
        return words.getOrDefault(key(siren, measure, Integer.toString(year)), "");
    }

    private static String key(String siren, String measure, String year) {
        return siren + ' ' + measure + ' ' + year;
    }
}
