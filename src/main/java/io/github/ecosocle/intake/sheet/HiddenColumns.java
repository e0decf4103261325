package io.github.ecosocle.intake.sheet;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.safety.Limits;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The hidden columns of one sheet: read like the others, as hidden rows are, and told once one of them holds something. */
final class HiddenColumns {
    private static final Rule HIDDEN_COLUMN = new Rule(
            "HIDDEN_COLUMN",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Colonnes masquées : les colonnes cachées dans la feuille ({0}) sont lues comme les autres. Supprimer {attendu}.",
            "celles qui ne doivent pas compter",
            "colonne C masquée");

    /** Named one by one; of more, the first say enough. */
    private static final int NAMED = 10;

    private final TableOrigin origin;
    private final BitSet hidden = new BitSet();
    private boolean silent;

    HiddenColumns(TableOrigin origin) {
        this.origin = origin;
        this.silent = true;
    }

    void add(int first, int last) {
        if (first >= 0 && first <= last && first < Limits.COLUMNS) {
            hidden.set(first, Math.min(last, Limits.COLUMNS - 1) + 1);
            // of a sheet that is not read at all, its columns say nothing
            silent = origin.hidden();
        }
    }

    void see(int column, TableSink sink) {
        if (!silent && hidden.get(column)) {
            silent = true;
            sink.found(HIDDEN_COLUMN.at(new Place(origin.file(), origin.sheet(), 0, column), "", names()));
        }
    }

    private String names() {
        List<String> names = new ArrayList<>();
        for (int column = hidden.nextSetBit(0);
                column >= 0 && names.size() < NAMED;
                column = hidden.nextSetBit(column + 1)) {
            names.add(Place.columnName(column));
        }
        return String.join(", ", names) + (hidden.cardinality() > NAMED ? " …" : "");
    }
}
