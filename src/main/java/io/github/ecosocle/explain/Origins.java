package io.github.ecosocle.explain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values received for a territory and its members: where each was read, and what became of it. */
final class Origins {
    private final List<NamedCsvRecord> observations;
    private final Map<String, String> hashes;

    private Origins(List<NamedCsvRecord> observations, Map<String, String> hashes) {
        this.observations = observations;
        this.hashes = hashes;
    }

    static Origins of(PublishedRelease release, Question question) throws IOException {
        Set<String> codes = new HashSet<>();
        question.concerned().forEach(member -> codes.add(question.territories().code(member)));
        Set<String> measures = new HashSet<>(question.terms());
        measures.add(question.measure().id());
        String year = Integer.toString(question.year());
        List<NamedCsvRecord> received = release.rows(
                "observations.csv",
                row -> codes.contains(row.getField("code_territoire"))
                        && row.getField("annee").equals(year)
                        && measures.contains(row.getField("mesure")));
        return new Origins(received, release.hashes());
    }

    /** Two lines for each value received for a key, in order of arrival. */
    List<String> of(Level level, String code, String measure, String method) {
        List<String> lines = new ArrayList<>();
        for (NamedCsvRecord row : observations) {
            if (row.getField("niveau").equals(level.label())
                    && row.getField("code_territoire").equals(code)
                    && row.getField("mesure").equals(measure)
                    && row.getField("methode").equals(method)) {
                lines.add("  ← " + place(row) + " : " + read(row) + ", " + decision(row));
                lines.add("    dépôt " + row.getField("submission") + " du " + row.getField("date_depot") + source(row)
                        + ", SHA-256 " + hashes.getOrDefault(row.getField("submission"), "inconnu"));
            }
        }
        return lines;
    }

    private static String place(NamedCsvRecord row) {
        String sheet = row.getField("feuille");
        return row.getField("fichier") + (sheet.isEmpty() ? "" : ", feuille « " + sheet + " »") + ", cellule "
                + row.getField("cellule");
    }

    private static String read(NamedCsvRecord row) {
        String received = row.getField("valeur_recue");
        String unit = row.getField("unite_recue");
        return received.isEmpty() ? "valeur tue" : "lu « " + received + (unit.isEmpty() ? "" : " " + unit) + " »";
    }

    private static String decision(NamedCsvRecord row) {
        String motif = row.getField("motif");
        return Words.decision(row.getField("decision")) + (motif.isEmpty() ? "" : " (" + motif + ")");
    }

    private static String source(NamedCsvRecord row) {
        String source = row.getField("source");
        return source.isEmpty() ? "" : ", source " + source;
    }
}
