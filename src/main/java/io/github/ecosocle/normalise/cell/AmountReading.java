package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.correction.CorrectionLine;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.slip.SlipCandidate;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.check.BoundsCheck;
import io.github.ecosocle.normalise.measure.Target;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.number.Amount;
import java.util.Optional;

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

    private final Submission submission;
    private final BoundsCheck bounds;
    private final Observations observations;
    private final Notices notices;

    AmountReading(Submission submission, BoundsCheck bounds, Observations observations, Notices notices) {
        this.submission = submission;
        this.bounds = bounds;
        this.observations = observations;
        this.notices = notices;
    }

    /** 590 kg/hab where tonnes are asked is another measure, not only another unit. */
    void aim(int at, Aim used) {
        observations.setTextNumber(TextColumn.MEASURE, at, used.name());
        observations.setTextNumber(TextColumn.UNIT, at, used.unit());
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
            if (strange.rule() == BoundsCheck.RANGE) {
                proposeCorrection(at, target, territory, amount);
            }
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

    /** What the data team may paste while the submitter has not answered. */
    private void proposeCorrection(int at, Target target, int territory, Amount amount) {
        Measure measure = target.measure();
        Optional<SlipCandidate> slip = bounds.findSlip(target.number(), territory, observations.year(at), amount);
        if (measure == null || territory == Territories.NONE || slip.isEmpty()) {
            return;
        }
        CorrectionLine.Slip told = new CorrectionLine.Slip(
                bounds.wordOf(territory),
                observations.year(at),
                measure.id(),
                observations.text(TextColumn.METHOD, at),
                observations.received(at),
                observations.text(TextColumn.UNIT, at),
                slip.get().apply(amount.toQuantity()).toPlainText(),
                measure.unit().symbol(),
                slip.get().sign() + " : " + slip.get().told());
        notices.tell(
                CorrectionLine.CORRECTION,
                observations.row(at),
                observations.column(at),
                observations.received(at),
                CorrectionLine.of(submission, told));
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
        return Fault.of(BoundsCheck.RANGE, read, target.name(), "de moins de dix-huit chiffres", "");
    }

    /** The finding points at a column of the row of the value. */
    void refuse(int at, Fault fault, int column) {
        notices.tell(fault, observations.row(at), column);
        observations.refuse(at, fault.motif());
    }
}
