package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quotient;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Supplied values where a computed one is published: they stay in observations.csv, with the gap. */
final class SetAside {
    private static final int GAP_DECIMALS = 1;

    private final Rational tolerated;
    private final Map<Integer, String> motifs = new ConcurrentHashMap<>();
    private final Map<Integer, String> gaps = new ConcurrentHashMap<>();
    private final Map<Integer, String> notes = new ConcurrentHashMap<>();

    /** @param toleratedPercent gap from which it is told */
    SetAside(int toleratedPercent) {
        this.tolerated = Rational.of(toleratedPercent);
    }

    void computed(Plane sent, int territory, BigDecimal computed) {
        Exact supplied = sent.value(territory);
        int origin = sent.origin(territory);
        if (supplied == null || origin == Plane.NO_ORIGIN) {
            return;
        }
        Rational published = Rational.of(computed);
        Rational difference = supplied.toRational().minus(published);
        motifs.put(
                origin,
                "calcule : le chiffre calculé " + computed.toPlainString() + " est publié, écart "
                        + gap(difference, published));
        if (!published.isZero()
                && absolute(difference).times(100).over(absolute(published)).compareTo(tolerated) > 0) {
            gaps.put(origin, computed.toPlainString());
        }
    }

    /** An EPCI's own value stands beside the sum of its communes, with the gap. */
    void besideCommunes(Plane sent, int epci, Exact sum) {
        Exact own = sent.value(epci);
        int origin = sent.origin(epci);
        if (own != null && origin != Plane.NO_ORIGIN && sent.transfer(epci) == null) {
            Rational difference = own.toRational().minus(sum.toRational());
            notes.put(
                    origin,
                    "communes : leur somme fait " + sum.toPlainText() + ", écart " + gap(difference, sum.toRational()));
        }
    }

    private static String gap(Rational difference, Rational from) {
        return from.isZero()
                ? "sans objet"
                : Quotient.of(difference, from, 100, GAP_DECIMALS).toPlainString() + " %";
    }

    private static Rational absolute(Rational number) {
        return number.numerator().signum() < 0 ? Rational.ZERO.minus(number) : number;
    }

    /** By number of observation. */
    Map<Integer, String> motifs() {
        return motifs;
    }

    /** What is told of values that stay. */
    Map<Integer, String> notes() {
        return notes;
    }

    /** Those farther away than tolerated, with the computed value. */
    Map<Integer, String> gaps() {
        return gaps;
    }
}
