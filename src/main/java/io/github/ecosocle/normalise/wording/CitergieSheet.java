package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the rows of the sheet of Cit'ergie indicators into rows of our words, one value a row. */
public final class CitergieSheet {
    static final Rule CITERGIE_OTHERS = new Rule(
            "CITERGIE_OTHERS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Autres valeurs illisibles : « {lu} » n'est pas lu. Écrire {attendu}.",
            "chaque valeur derrière son année, par exemple 2018 : 123 ; 2020 : 130",
            "environ 120 depuis 2018");

    static final Rule CITERGIE_LEFT = new Rule(
            "CITERGIE_LEFT",
            Severity.INFO,
            Actor.DEPOSANT,
            "Indicateurs Cit'ergie hors du socle laissés de côté : {lu}.",
            "",
            "1c, 1d, 1e");

    /** No workbook has as many indicators. */
    private static final int MOST_OTHERS = 2_000;

    private final CitergieColumns columns;
    private final String year;
    private final Vocabulary vocabulary;
    private final Notices notices;
    private final List<RawRow> others = new ArrayList<>();
    private final Set<String> left = new LinkedHashSet<>();

    CitergieSheet(CitergieColumns columns, String year, Vocabulary vocabulary, Notices notices) {
        this.columns = columns;
        this.year = year;
        this.vocabulary = vocabulary;
        this.notices = notices;
    }

    void begin(RawRow headings, RowReceiver receiver) {
        receiver.row(columns.headings(headings, columns.value()));
        if (columns.others() >= 0) {
            others.add(columns.headings(headings, columns.others()));
        }
    }

    void row(RawRow row, RowReceiver receiver) {
        String number = row.text(columns.number());
        Optional<String> code = CitergieNumbers.findSocle(number);
        boolean filled = !row.text(columns.value()).isBlank()
                || !row.text(columns.others()).isBlank();
        if (code.isEmpty()) {
            if (filled && !number.isBlank()) {
                left.add(number.strip());
            }
            receiver.leave(row, filled ? CitergieNumbers.reason(number) : "sans valeur");
            return;
        }
        String unit = unit(row.text(columns.label()));
        keepOthers(row, code.get(), unit);
        if (row.kind(columns.value()) == CellKind.ERROR) {
            receiver.leave(row, "calculs dont une donnée manque");
        } else {
            String dated = CitergieYears.of(row.text(columns.comment()), year);
            receiver.row(columns.row(row, code.get(), unit, dated));
        }
    }

    /** The last brackets of a label, where they hold a unit: {@code Consommation (GWh)}. */
    private String unit(String label) {
        String plain = label.strip();
        int open = plain.endsWith(")") ? plain.lastIndexOf('(') : -1;
        String inside =
                open < 0 ? "" : plain.substring(open + 1, plain.length() - 1).strip();
        return inside.startsWith("%") ? "%" : vocabulary.isUnit(inside) ? inside : "";
    }

    private void keepOthers(RawRow row, String code, String unit) {
        String text = row.text(columns.others());
        if (text.isBlank() || others.size() > MOST_OTHERS) {
            return;
        }
        List<CitergieYears.Dated> values = CitergieYears.values(text);
        if (values.isEmpty()) {
            notices.tell(CITERGIE_OTHERS, row.number(), columns.others(), text);
        }
        for (CitergieYears.Dated value : values) {
            RawRow told = columns.row(row, code, unit, value.year());
            told.cells()[columns.others()] = value.value();
            if (columns.comment() >= 0) {
                told.cells()[columns.comment()] = "";
            }
            others.add(RawRow.ofText(told.number(), told.cells()));
        }
    }

    /** The sheet is over. */
    void end() {
        if (!left.isEmpty()) {
            notices.tell(CITERGIE_LEFT, 0, -1, String.join(", ", left));
        }
    }

    boolean hasOthers() {
        return others.size() > 1;
    }

    /** The values of other years, as a table of its own: they stand in another column. */
    public void others(RowReceiver receiver) {
        others.forEach(receiver::row);
    }
}
