package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.normalise.layout.ValueColumn;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.Target;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.number.Amount;
import io.github.ecosocle.normalise.number.NumberReading;
import io.github.ecosocle.normalise.number.NumberReading.Outcome;

/** Turns one cell, with what its row and its heading say, into one observation. */
public final class ValueReading {
    static final Rule NUMBER_FORMAT = new Rule(
            "NUMBER_FORMAT",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Écriture de nombre inhabituelle : « {lu} », compris comme {0}. Écrire {attendu}.",
            "{0}",
            "1.234,5");

    private final Catalogue catalogue;
    private final Observations observations;
    private final Notices notices;
    private final Aims aims;
    private final WordReading wordReading;
    private final AmountReading amounts;
    private final AmbiguousColumns ambiguous;
    private final Places places;
    private final NumberReading numbers = new NumberReading();
    private final Amount amount = new Amount();
    private int sheet;
    private String unitAround = "";

    public ValueReading(Readers readers) {
        Vocabulary words = readers.catalogue().vocabulary();
        this.catalogue = readers.catalogue();
        this.observations = readers.observations();
        this.notices = readers.notices();
        this.aims = new Aims(readers.targets(), words, observations.strings());
        this.wordReading = new WordReading(words);
        this.amounts = new AmountReading(readers.submission(), readers.bounds(), observations, notices);
        this.ambiguous = new AmbiguousColumns(observations, notices, amounts);
        this.places = new Places(readers.years(), notices);
    }

    /** A table begins, its unit said by its title or not. */
    public void begin(String newSheet, String newUnitAround, int indicatorColumn, int unitColumn) {
        sheet = observations.strings().number(newSheet);
        unitAround = newUnitAround;
        places.begin(indicatorColumn, unitColumn);
        ambiguous.begin();
    }

    /** The table is over: now its ambiguous numbers can be judged. */
    public void end() {
        ambiguous.end();
    }

    public void read(RowFacts facts, ValueColumn column) {
        Aim aim = aims.find(name(facts, column), unit(facts, column), facts.method(), column.name() != null);
        String text = facts.row().text(column.column());
        int at = add(facts, column, aim, text);
        Fault fault = facts.fault() == null ? places.faultOfYear(facts, column) : facts.fault();
        if (fault != null) {
            observations.refuse(at, fault.motif());
            return;
        }
        if (facts.secret()) {
            accept(at, facts, column, aim, State.SECRET);
            return;
        }
        CellKind kind = facts.row().kind(column.column());
        boolean mayBeNumber = kind == CellKind.TEXT || kind == CellKind.NUMBER || kind == CellKind.PERCENT;
        Outcome outcome = mayBeNumber ? numbers.read(text, amount) : Outcome.NOT_A_NUMBER;
        if (outcome == Outcome.NOT_A_NUMBER) {
            readWord(at, facts, column, aim, wordReading.read(text, kind));
        } else {
            readNumber(at, facts, column, aim, outcome);
        }
    }

    private static MeasureName name(RowFacts facts, ValueColumn column) {
        MeasureName name = column.name() == null ? facts.name() : column.name();
        return name == null ? MeasureName.NOTHING : name;
    }

    private String unit(RowFacts facts, ValueColumn column) {
        if (!facts.unit().isBlank()) {
            return facts.unit();
        }
        if (!column.unit().isEmpty()) {
            return column.unit();
        }
        String ofName = name(facts, column).unit();
        return ofName.isEmpty() ? unitAround : ofName;
    }

    private int add(RowFacts facts, ValueColumn column, Aim aim, String text) {
        int at = observations.newRow();
        observations.setTextNumber(TextColumn.LEVEL, at, facts.territory().level());
        observations.setTextNumber(TextColumn.CODE, at, facts.territory().code());
        observations.setTextNumber(TextColumn.MEASURE, at, aim.name());
        observations.setTextNumber(TextColumn.METHOD, at, facts.methodNumber());
        observations.setTextNumber(TextColumn.UNIT, at, aim.unit());
        observations.setTextNumber(TextColumn.SHEET, at, sheet);
        observations.setTextNumber(TextColumn.SOURCE, at, facts.source());
        observations.setTextNumber(TextColumn.COMMENT, at, facts.comment());
        observations.setTextNumber(TextColumn.ACCESS, at, facts.access());
        String motif = Places.motif(facts, column);
        if (!motif.isEmpty()) {
            observations.setText(TextColumn.MOTIF, at, motif);
        }
        observations.setYear(at, column.year() == 0 ? facts.year().year() : column.year());
        observations.setCell(at, facts.row().number(), column.column());
        observations.setDepositDay(at, facts.depositDay());
        observations.setReceived(at, text);
        return at;
    }

    private void readWord(int at, RowFacts facts, ValueColumn column, Aim aim, Word word) {
        if (word.fault() == null) {
            accept(at, facts, column, aim, word.state());
            return;
        }
        tellFaultOfTarget(facts, column, aim.target());
        amounts.refuse(at, word.fault(), column.column());
    }

    /** A word needs a measure, no unit. */
    private void accept(int at, RowFacts facts, ValueColumn column, Aim aim, State state) {
        if (aim.target().measure() == null) {
            refuseTarget(at, facts, column, aim.target());
        } else {
            observations.setAmount(at, state, null);
        }
    }

    private void readNumber(int at, RowFacts facts, ValueColumn column, Aim aim, Outcome outcome) {
        Aim used = numbers.tail().isEmpty()
                ? aim
                : aims.findGlued(name(facts, column), numbers.tail(), facts.method(), column.name() != null, aim);
        if (used == null) {
            readWord(at, facts, column, aim, wordReading.read(observations.received(at), CellKind.TEXT));
            return;
        }
        amounts.aim(at, used);
        Target target = used.target();
        CellKind kind = facts.row().kind(column.column());
        if (target.fault() != null) {
            refuseTarget(at, facts, column, target);
        } else if (hides(facts.respondents(), target)) {
            keepSecret(at, column, target);
        } else if (kind == CellKind.PERCENT && !target.isPercent()) {
            amounts.refuse(at, Aims.contradiction("%", target), column.column());
        } else if (outcome == Outcome.TOO_LARGE) {
            amounts.refuse(at, AmountReading.tooLarge(target, observations.received(at)), column.column());
        } else if (outcome == Outcome.AMBIGUOUS && kind == CellKind.TEXT) {
            ambiguous.add(at, facts.territory().id(), used);
        } else {
            settle(at, facts, column, target, kind);
        }
    }

    private boolean hides(Respondents respondents, Target target) {
        return respondents != Respondents.UNSAID
                && target.measure() != null
                && catalogue.privacyOf(target.measure()).stream()
                        .anyMatch(privacy -> respondents.hide(privacy, amount.mantissa() == 0));
    }

    /** Whatever the number is: it is not said here why, for that would tell of them too. */
    private void keepSecret(int at, ValueColumn column, Target target) {
        observations.setAmount(at, State.SECRET, null);
        observations.setText(TextColumn.MOTIF, at, "secret_primaire : répondants");
        notices.tellOnce(
                target.name(), Respondents.FEW_RESPONDENTS, observations.row(at), column.column(), "", target.name());
    }

    private void settle(int at, RowFacts facts, ValueColumn column, Target target, CellKind kind) {
        if (kind == CellKind.TEXT) {
            ambiguous.see(column.column(), numbers.evidence());
        } else if (kind == CellKind.PERCENT && target.conversion().isIdentity()) {
            amount.timesHundred();
        }
        if (numbers.isUnusual() && kind == CellKind.TEXT) {
            String plain = amount.toQuantity().toPlainText().replace('.', ',');
            notices.tellOnce(
                    sheet + " " + column.column(),
                    NUMBER_FORMAT,
                    facts.row().number(),
                    column.column(),
                    observations.received(at),
                    plain);
        }
        amounts.settle(at, target, facts.territory().id(), amount);
    }

    private void refuseTarget(int at, RowFacts facts, ValueColumn column, Target target) {
        if (target.fault() != null) {
            tellFaultOfTarget(facts, column, target);
            observations.refuse(at, target.fault().motif());
        }
    }

    private void tellFaultOfTarget(RowFacts facts, ValueColumn column, Target target) {
        if (target.fault() != null) {
            places.tell(facts, column, target.fault());
        }
    }
}
