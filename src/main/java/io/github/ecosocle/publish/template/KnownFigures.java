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
import java.util.TreeMap;
import java.util.function.Consumer;

/** What the last release says of some EPCI: each figure, and who sent it when, in a few words for each measure and year. */
public final class KnownFigures {
    private final Set<String> sirens;
    /** By key, then by method. */
    private final Map<Key, Map<String, String>> figures = new HashMap<>();

    private final Map<Key, Map<String, String>> senders = new HashMap<>();

    private record Key(String siren, String measure, String year) {}

    private KnownFigures(Set<String> sirens) {
        this.sirens = sirens;
    }

    /** Of a release that may not be there: then nothing is known. */
    public static KnownFigures read(Path release, Set<String> sirens) throws IOException {
        KnownFigures known = new KnownFigures(sirens);
        if (!sirens.isEmpty()) {
            each(release.resolve("donnees/indicateurs_epci.csv"), known::figure);
            each(release.resolve("donnees/observations.csv"), known::sender);
        }
        return known;
    }

    private static void each(Path table, Consumer<NamedCsvRecord> rows) throws IOException {
        if (Files.isRegularFile(table)) {
            try (CsvReader<NamedCsvRecord> reader =
                    CsvReader.builder().ofNamedCsvRecord(table, StandardCharsets.UTF_8)) {
                reader.forEach(rows);
            }
        }
    }

    private void figure(NamedCsvRecord row) {
        if (sirens.contains(row.getField("siren_epci"))
                && !row.getField("valeur").isEmpty()) {
            String method = row.getField("methode");
            figures.computeIfAbsent(key(row), any -> new TreeMap<>())
                    .put(
                            method,
                            row.getField("valeur").replace('.', ',') + " " + row.getField("unite") + " ("
                                    + row.getField("statut") + (method.isEmpty() ? "" : ", méthode " + method));
        }
    }

    private void sender(NamedCsvRecord row) {
        if (sirens.contains(row.getField("code_territoire"))
                && row.getField("niveau").equals("epci")
                && row.getField("decision").equals("retenu")) {
            String source = row.getField("source");
            senders.computeIfAbsent(key(row), any -> new HashMap<>())
                    .put(
                            row.getField("methode"),
                            (source.isEmpty() ? "" : ", source " + source) + ", déposé le " + row.getField("date_depot")
                                    + " dans " + row.getField("fichier"));
        }
    }

    private static Key key(NamedCsvRecord row) {
        return new Key(row.getField("code_territoire"), row.getField("mesure"), row.getField("annee"));
    }

    /** Empty when nothing is published; the methods follow one another. */
    String of(String siren, String measure, int year) {
        Key key = new Key(siren, measure, Integer.toString(year));
        Map<String, String> sent = senders.getOrDefault(key, Map.of());
        StringBuilder told = new StringBuilder();
        figures.getOrDefault(key, Map.of())
                .forEach((method, figure) -> told.append(told.isEmpty() ? "" : " ; ")
                        .append(figure)
                        .append(sent.getOrDefault(method, ""))
                        .append(')'));
        return told.toString();
    }
}
