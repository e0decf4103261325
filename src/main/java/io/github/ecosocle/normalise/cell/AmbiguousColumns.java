package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.number.Amount;
import io.github.ecosocle.normalise.number.Marks;
import io.github.ecosocle.normalise.number.NumberReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code 1.234} may be a thousand or one and a bit: all the cells of its column decide, at the end of the table; without
 * any evidence it is refused.
 */
final class AmbiguousColumns {
    static final Rule AMBIGUOUS = new Rule(
            "AMBIGUOUS",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nombre ambigu : « {lu} » peut vouloir dire {0} ou {1}, et rien dans la colonne ne tranche ({2} cellules : {3})."
                    + " Écrire {attendu}.",
            "{0} ou {1}, sans séparateur de milliers, dans au moins une cellule",
            "1.234");

    private static final int LISTED_CELLS = 10;

    private final Observations observations;
    private final Notices notices;
    private final AmountReading amounts;
    private final PendingValues pending = new PendingValues();
    private final NumberReading numbers = new NumberReading();
    private final Amount amount = new Amount();
    private Marks[] marks = new Marks[0];

    AmbiguousColumns(Observations observations, Notices notices, AmountReading amounts) {
        this.observations = observations;
        this.notices = notices;
        this.amounts = amounts;
    }

    void begin() {
        pending.clear();
        Arrays.fill(marks, null);
    }

    void see(int column, int evidence) {
        if (evidence != 0) {
            marks(column).see(evidence);
        }
    }

    private Marks marks(int column) {
        if (column >= marks.length) {
            marks = Arrays.copyOf(marks, column + 8);
        }
        if (marks[column] == null) {
            marks[column] = new Marks();
        }
        return marks[column];
    }

    /** Refused until its column says otherwise. */
    void add(int at, int territory, Aim aim) {
        pending.add(at, territory, observations.textNumber(TextColumn.MOTIF, at), aim);
        observations.refuse(at, Fault.motif(AMBIGUOUS));
    }

    void end() {
        Map<Integer, List<Integer>> refused = new TreeMap<>();
        for (int i = 0; i < pending.size(); i++) {
            int at = pending.observation(i);
            String text = observations.received(at);
            Marks.Meaning meaning = marks(observations.column(at)).meaning(text.indexOf(',') >= 0 ? ',' : '.');
            if (meaning == Marks.Meaning.UNKNOWN) {
                refused.computeIfAbsent(observations.column(at), column -> new ArrayList<>())
                        .add(at);
                continue;
            }
            numbers.read(text, amount);
            if (meaning == Marks.Meaning.THOUSANDS) {
                amount.groupThousands();
            }
            observations.setTextNumber(TextColumn.MOTIF, at, pending.motif(i));
            amounts.settle(at, pending.aim(i).target(), pending.territory(i), amount);
        }
        refused.values().forEach(this::tell);
    }

    private void tell(List<Integer> cells) {
        int first = cells.get(0);
        String text = observations.received(first);
        List<String> listed = cells.stream()
                .limit(LISTED_CELLS)
                .map(at -> Place.cellName(observations.row(at), observations.column(at)))
                .toList();
        numbers.read(text, amount);
        String decimal = amount.toQuantity().toPlainText().replace('.', ',');
        amount.groupThousands();
        notices.tell(
                AMBIGUOUS,
                observations.row(first),
                observations.column(first),
                text,
                decimal,
                amount.toQuantity().toPlainText(),
                cells.size(),
                String.join(", ", listed));
    }
}
