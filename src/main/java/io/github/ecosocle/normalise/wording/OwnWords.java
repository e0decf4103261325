package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Optional;

/** Puts our words where a submitter has declared its own, cell by cell, and tells each once. */
final class OwnWords {
    static final Rule MAPPED = new Rule(
            "MAPPED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Titre traduit : « {lu} » est lu « {0} », comme déclaré dans jobs/{1}.",
            "",
            "Tonnage OMA");

    static final Rule LEFT_COLUMN = new Rule(
            "LEFT_COLUMN",
            Severity.INFO,
            Actor.DEPOSANT,
            "Colonne laissée de côté par déclaration : « {lu} » ({0}), voir jobs/{1}.",
            "",
            "Valeur estimée");

    /** No heading is longer: a whole text of a comment is not looked up. */
    private static final int LONGEST = 300;

    private final HeadingMapping mapping;
    private final Notices notices;

    OwnWords(HeadingMapping mapping, Notices notices) {
        this.mapping = mapping;
        this.notices = notices;
    }

    static boolean isWord(RawRow row, int column) {
        return row.kind(column) == CellKind.TEXT && row.text(column).length() <= LONGEST;
    }

    /** Translates these cells of the row, in place; true when one changed. */
    boolean translate(RawRow row, String[] cells) {
        boolean changed = false;
        for (int column = 0; column < cells.length; column++) {
            String theirs = cells[column].strip();
            Optional<String> ours =
                    isWord(row, column) && theirs.length() <= LONGEST ? mapping.find(theirs) : Optional.empty();
            if (ours.isPresent()) {
                notices.tellOnce(theirs, MAPPED, row.number(), column, theirs, ours.get(), mapping.file());
                cells[column] = ours.get();
                changed = true;
            }
        }
        return changed;
    }

    /** Of the row of headings: the columns that are declared of no use. */
    void leaveColumns(RawRow row, String[] cells) {
        for (int column = 0; column < cells.length; column++) {
            String theirs = cells[column].strip();
            Optional<String> reason = mapping.findLeft(theirs);
            if (reason.isPresent()) {
                notices.tellOnce(theirs, LEFT_COLUMN, row.number(), column, theirs, reason.get(), mapping.file());
                cells[column] = Field.LAISSE.heading();
            }
        }
    }
}
