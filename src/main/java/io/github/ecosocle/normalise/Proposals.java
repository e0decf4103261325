package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Proposes, where a file was refused for words or columns of its own, the lines of a mapping that would have it read. */
final class Proposals {
    static final Rule TITLES_PROPOSED = new Rule(
            "TITLES_PROPOSED",
            Severity.INFO,
            Actor.EXPLOITANT,
            "Déclaration possible : si ces titres traduisent les nôtres, les ajouter à jobs/mappings sous titres : {lu}."
                    + " Sous constantes, ce que le fichier ne dit pas (niveau, annee, unite…).",
            "",
            "\"Tonnage OMA\": …");

    static final Rule CONSTANTS_PROPOSED = new Rule(
            "CONSTANTS_PROPOSED",
            Severity.INFO,
            Actor.EXPLOITANT,
            "Déclaration possible : si la même réponse vaut pour tout le fichier, ajouter à jobs/mappings : {lu}.",
            "",
            "constantes: {annee: 2023}");

    /** What a missing column is told as, to the line that would add it. */
    private static final Map<String, String> LINES = Map.of(
            "YEAR", "annee: 2023",
            "UNIT_MISSING", "unite: t",
            "HOMONYMS", "niveau: departement");

    private static final int MOST_TITLES = 20;

    private final Notices notices;

    Proposals(Notices notices) {
        this.notices = notices;
    }

    void titles(RawRow row) {
        String lines = Stream.of(row.cells())
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(MOST_TITLES)
                .map(cell -> '"' + cell.replace("\"", "\\\"") + "\": …")
                .collect(Collectors.joining(" ; "));
        if (!lines.isEmpty()) {
            notices.tell(TITLES_PROPOSED, row.number(), -1, lines);
        }
    }

    /** Only for what no cell says: an unreadable year is not a missing column. */
    void constants() {
        TreeMap<String, String> wanted = new TreeMap<>();
        for (Finding finding : List.copyOf(notices.findings().kept())) {
            String line = LINES.getOrDefault(finding.rule().code(), "");
            boolean missing = finding.read().isEmpty() || !finding.rule().code().equals("YEAR");
            if (!line.isEmpty() && missing) {
                wanted.put(finding.rule().code(), line);
            }
        }
        if (!wanted.isEmpty()) {
            notices.tell(CONSTANTS_PROPOSED, 0, -1, "constantes: {" + String.join(", ", wanted.values()) + "}");
        }
    }
}
