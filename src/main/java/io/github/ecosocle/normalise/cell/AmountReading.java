package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.normalise.check.BoundsCheck;
import io.github.ecosocle.normalise.measure.Target;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.number.Amount;

/** Brings an amount to its canonical unit, checks it, and gives it to its observation. */
final class AmountReading {
    static final Rule PRECISION = new Rule(
            "PRECISION",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Trop de chiffres : « {lu} » est arrondi à {0}. Écrire {attendu}.",
            "au plus dix-huit chiffres, dont douze décimales",
            "548,2000000000000000000001");

    static final Rule RATIO_SUSPECT = new Rule(
            "RATIO_SUSPECT",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Pourcentage très petit : « {lu} » est compris comme {0} %. Si c'est un rapport entre 0 et 1, écrire {attendu}.",
            "le pourcentage (12,5 et non 0,125)",
            "0,125");

    static final Rule UNIT_ASSUMED = new Rule(
            "UNIT_ASSUMED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Unité non dite : les valeurs de {0} sont comprises en {1}.",
            "",
            "population ; 1 234");

    private final BoundsCheck bounds;
    private final Observations observations;
    private final Notices notices;

    AmountReading(BoundsCheck bounds, Observations observations, Notices notices) {
        this.bounds = bounds;
        this.observations = observations;
        this.notices = notices;
    }

    void settle(int at, Target target, int territory, Amount amount) {
        String read = observations.received(at);
        int row = observations.row(at);
        int column = observations.column(at);
        if (!target.conversion().apply(amount)) {
            refuse(at, tooLarge(target, read), column);
            return;
        }
        if (amount.isRounded()) {
            notices.tell(PRECISION, row, column, read, amount.toQuantity().toPlainText());
        }
        Fault strange = bounds.check(target.number(), territory, observations.year(at), amount, read);
        if (strange != null && strange.rule().severity() == Severity.ERREUR) {
            refuse(at, strange, column);
            return;
        }
        if (strange != null) {
            notices.tell(strange, row, column);
        }
        if (target.isPercent() || target.assumed()) {
            tellDoubts(target, amount, read, row, column);
        }
        observations.setAmount(at, State.KNOWN, amount.mantissa(), amount.scale(), amount.divisor());
    }

    private void tellDoubts(Target target, Amount amount, String read, int row, int column) {
        double value = amount.approximate();
        if (target.isPercent() && target.conversion().isIdentity() && value > 0 && value <= 1) {
            notices.tell(
                    RATIO_SUSPECT,
                    row,
                    column,
                    read,
                    amount.toQuantity().toPlainText().replace('.', ','));
        }
        if (target.assumed() && target.measure() != null) {
            String unit = target.measure().unit().symbol();
            notices.tellOnce(
                    target.name(),
                    UNIT_ASSUMED,
                    row,
                    column,
                    read,
                    target.measure().label(),
                    unit);
        }
    }

    static Fault tooLarge(Target target, String read) {
        return Fault.of(BoundsCheck.RANGE, read, target.name(), "de moins de dix-huit chiffres");
    }

    /** The finding points at a column of the row of the value. */
    void refuse(int at, Fault fault, int column) {
        notices.tell(fault, observations.row(at), column);
        observations.refuse(at, fault.motif());
    }
}
