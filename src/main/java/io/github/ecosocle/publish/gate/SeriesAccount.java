package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Counts what became of the values of one indicator in one territory, and says whether that is abnormal. */
final class SeriesAccount {
    /** One or two values gone are a correction, whatever their share. */
    private static final int LEAST_LOST = 3;

    private static final int PERCENT = 100;

    private final GateRules rules;
    private int values;
    private int lost;
    private String change = "";
    private LocalDate newest = LocalDate.MIN;
    private LocalDate newestLoss = LocalDate.MIN;

    SeriesAccount(GateRules rules) {
        this.rules = rules;
    }

    void kept() {
        values++;
    }

    void lost(LocalDate since) {
        values++;
        lost++;
        newestLoss = later(newestLoss, since);
    }

    /** @param since the day the new value was first seen */
    void compare(Figure published, Exact received, LocalDate since) {
        Rational before = absolute(Rational.of(new BigDecimal(published.value())));
        Rational after = absolute(received.toRational());
        if (rules.times() == 0 || before.isZero()) {
            return;
        }
        if (after.compareTo(before.times(rules.times())) > 0
                || after.times(rules.times()).compareTo(before) < 0) {
            newest = later(newest, since);
            if (change.isEmpty()) {
                change = published.measure().id() + " " + published.year() + " : " + published.value() + " → "
                        + received.toPlainText() + " "
                        + published.measure().unit().symbol();
            }
        }
    }

    private static Rational absolute(Rational number) {
        return number.numerator().signum() < 0 ? Rational.ZERO.minus(number) : number;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private boolean isDepleted() {
        return rules.lostPercent() > 0 && lost >= LEAST_LOST && lost * PERCENT > values * rules.lostPercent();
    }

    boolean isAbnormal() {
        return !change.isEmpty() || isDepleted();
    }

    boolean hasLost() {
        return lost > 0;
    }

    /** A decision of that day or later speaks of all that is abnormal. */
    LocalDate since() {
        return isDepleted() ? later(newest, newestLoss) : newest;
    }

    String why() {
        return change.isEmpty()
                ? "plus de " + rules.lostPercent() + " % des valeurs ont disparu"
                : "une valeur a été multipliée ou divisée par plus de " + rules.times();
    }

    String detail() {
        return change.isEmpty() ? lost + " valeurs disparues sur " + values : change;
    }
}
