package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts our headings where a submitter has declared its own, cell by cell, and tells each once. */
public final class OwnWords {
    static final Rule MAPPED = new Rule(
            "MAPPED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Titre traduit : « {lu} » est lu « {0} », comme déclaré dans jobs/{1}.",
            "",
            "Tonnage OMA");

    /** No heading is longer: a whole text of a comment is not looked up. */
    private static final int LONGEST = 300;

    private final @Nullable HeadingMapping mapping;
    private final Notices notices;

    /** @param mapping null where the submitter has none */
    public OwnWords(@Nullable HeadingMapping mapping, Notices notices) {
        this.mapping = mapping;
        this.notices = notices;
    }

    /** The row in our words; itself where nothing is declared. */
    public RawRow translate(RawRow row) {
        if (mapping == null) {
            return row;
        }
        String[] cells = row.cells().clone();
        boolean changed = false;
        for (int column = 0; column < cells.length; column++) {
            String theirs = cells[column].strip();
            Optional<String> ours = row.kind(column) == CellKind.TEXT && theirs.length() <= LONGEST
                    ? mapping.find(theirs)
                    : Optional.empty();
            if (ours.isPresent()) {
                notices.tellOnce(theirs, MAPPED, row.number(), column, theirs, ours.get(), mapping.file());
                cells[column] = ours.get();
                changed = true;
            }
        }
        return changed ? new RawRow(row.number(), cells, row.kinds(), row.hidden(), row.damaged()) : row;
    }
}
