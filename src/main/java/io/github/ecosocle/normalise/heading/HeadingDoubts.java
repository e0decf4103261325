package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;

/** Tells of headings that are understood, and might have meant something else. */
public final class HeadingDoubts {
    static final Rule TWO_UNITS = new Rule(
            "TWO_UNITS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Deux unités pour une valeur : la ligne dit « {lu} » et le titre « {0} ». Celle de la ligne a été suivie. Écrire"
                    + " {attendu}.",
            "l’unité à un seul endroit",
            "valeur (kt) ; unite : t");

    static final Rule YEAR_MARK = new Rule(
            "YEAR_MARK",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Année annotée : le titre « {lu} » est compris comme {0}. Écrire {attendu}, et la remarque dans une colonne"
                    + " commentaire.",
            "{0} seul",
            "2021 (p)");

    private final Notices notices;

    public HeadingDoubts(Notices notices) {
        this.notices = notices;
    }

    public void tellYear(Heading heading, int row, int column) {
        HeadingReading.markedYear(heading.text())
                .ifPresent(year -> notices.tell(YEAR_MARK, row, column, heading.text(), year));
    }

    /**
     * « valeur (kt) » above, « t » beside: the nearest to the number is followed, and it may be the wrong one.
     *
     * @param units column of the units, or -1
     */
    public void tellUnits(Heading heading, List<RawRow> below, int units, int column) {
        if (heading.unit().isEmpty() || units < 0) {
            return;
        }
        below.stream()
                .filter(row -> !row.text(units).isBlank() && !row.text(column).isBlank())
                .filter(row -> !Spelling.unitKey(row.text(units)).equals(Spelling.unitKey(heading.unit())))
                .findFirst()
                .ifPresent(row -> notices.tell(
                        TWO_UNITS, row.number(), units, row.text(units).strip(), heading.text()));
    }
}
