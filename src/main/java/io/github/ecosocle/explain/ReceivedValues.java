package io.github.ecosocle.explain;

import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values received for some territories: where each was read, and what became of it. */
final class ReceivedValues {
    /** A file sent again every night leaves a value replaced every night. */
    private static final int TOLD = 10;

    private final Map<Key, Told> byKey = new HashMap<>();
    private final Map<String, String> hashes;

    private record Key(String level, String code, String measure, String method) {}

    /** The values told of a key, and how many are not. */
    private static final class Told {
        private final List<Row> rows = new ArrayList<>();
        private int more;

        /** The value kept is always told; of the others, the last ones. */
        private void add(Row row) {
            rows.add(row);
            if (rows.size() > TOLD) {
                rows.remove(isKept(rows.get(0)) ? 1 : 0);
                more++;
            }
        }

        private static boolean isKept(Row row) {
            return row.get("decision").equals("retenu");
        }
    }

    private ReceivedValues(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    static ReceivedValues of(PublishedRelease release, Set<String> codes, Question question) throws IOException {
        ReceivedValues received = new ReceivedValues(release.hashes());
        Wanted wanted = new Wanted(codes, question.measures(), question.year());
        release.read("observations.csv", wanted, received::add);
        return received;
    }

    private void add(Row row) {
        Key key = new Key(row.get("niveau"), row.code(), row.measure(), row.method());
        byKey.computeIfAbsent(key, any -> new Told()).add(row);
    }

    /** Two lines for each value received for a key, in order of arrival; none when none was. */
    List<String> of(String level, String code, String measure, String method) {
        Told told = byKey.get(new Key(level, code, measure, method));
        if (told == null) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        for (Row row : told.rows) {
            lines.add("← " + place(row) + " : " + read(row) + ", " + decision(row));
            lines.add("  dépôt " + row.get("submission") + " du " + row.get("date_depot") + source(row) + ", SHA-256 "
                    + hashes.getOrDefault(row.get("submission"), "inconnu"));
        }
        if (told.more > 0) {
            lines.add("  et " + FrenchNumber.number(told.more) + " plus anciennes, dans donnees/observations.csv");
        }
        return lines;
    }

    private static String place(Row row) {
        String sheet = row.get("feuille");
        return row.get("fichier") + (sheet.isEmpty() ? "" : ", feuille « " + sheet + " »") + ", cellule "
                + row.get("cellule");
    }

    private static String read(Row row) {
        String received = row.get("valeur_recue");
        if (received.isEmpty()) {
            return "valeur tue";
        }
        String unit = received.chars().anyMatch(Character::isDigit) ? row.get("unite_recue") : "";
        String understood = row.value().isEmpty() || unit.isEmpty() || unit.equals(row.get("unite"))
                ? ""
                : ", soit " + FrenchNumber.number(row.value()) + " " + row.get("unite");
        return "lu « " + received + (unit.isEmpty() ? "" : " " + unit) + " »" + understood;
    }

    private static String decision(Row row) {
        String motif = row.get("motif");
        return Words.decision(row.get("decision")) + (motif.isEmpty() ? "" : " (" + Words.motif(motif) + ")");
    }

    private static String source(Row row) {
        String source = row.get("source");
        return source.isEmpty() ? "" : ", source " + source;
    }
}
