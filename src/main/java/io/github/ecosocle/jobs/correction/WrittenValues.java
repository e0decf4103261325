package io.github.ecosocle.jobs.correction;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.correction.Expected;
import io.github.ecosocle.domain.correction.WrittenQuantity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the two values of a correction, the one expected and the one in its place, into exact amounts. */
final class WrittenValues {
    private static final String REPLACE = "remplacer";
    private static final String SET_ASIDE = "ecarter";
    private static final int MOST_DIGITS = 30;

    private final Section line;
    private final @Nullable Measure measure;
    private final Vocabulary vocabulary;

    /** @param measure null for one that only other jobs publish: its units are theirs to check */
    WrittenValues(Section line, @Nullable Measure measure, Vocabulary vocabulary) {
        this.line = line;
        this.measure = measure;
        this.vocabulary = vocabulary;
    }

    Expected expected() {
        String value = line.text("attendu");
        String unit = line.textOr("attendu_unite", "");
        if (!unit.isEmpty() && !vocabulary.isUnit(unit)) {
            throw line.get("attendu_unite").failUnknown(unit, symbols());
        }
        Rational quantity = measure == null
                ? null
                : WrittenQuantity.read(value, unit, measure, vocabulary).orElse(null);
        return new Expected(value, unit, quantity);
    }

    /** Null when the value received is only set aside. */
    @Nullable
    Rational replacement() {
        boolean replaces = line.choice("action", Map.of(REPLACE, true, SET_ASIDE, false));
        if (!replaces) {
            refuse("valeur");
            refuse("unite");
            return null;
        }
        BigDecimal value = line.get("valeur").decimal();
        Entry unit = line.get("unite");
        if (value.scale() > Quantity.MAX_DECIMALS || value.precision() - Math.min(0, value.scale()) > MOST_DIGITS) {
            throw line.get("valeur").fail("trop de chiffres : écrire au plus douze décimales et trente chiffres.");
        }
        if (measure == null) {
            return Rational.of(value);
        }
        Unit known = vocabulary
                .findUnit(measure.unit().family(), unit.text())
                .orElseThrow(() -> unit.failUnknown(unit.text(), symbols()));
        return possible(Rational.of(value).times(known.factor()), measure);
    }

    private void refuse(String key) {
        line.find(key).ifPresent(entry -> {
            throw entry.fail(
                    "une valeur écartée n'en a pas d'autre à sa place ; ôter la clé, ou écrire action: remplacer.");
        });
    }

    /** What no file may say, no correction may. */
    private Rational possible(Rational value, Measure corrected) {
        for (Bounds one : corrected.bounds()) {
            boolean low = one.min() != null && value.compareTo(Rational.of(one.min())) < 0;
            boolean high = one.max() != null && value.compareTo(Rational.of(one.max())) > 0;
            if (one.per() == Bounds.Per.VALUE && (low || high)) {
                throw line.get("valeur").fail("cette valeur est hors des bornes de " + corrected.id() + ".");
            }
        }
        return value;
    }

    private Set<String> symbols() {
        return measure == null
                ? Set.of()
                : vocabulary.unitsByFamily().getOrDefault(measure.unit().family(), Map.of()).values().stream()
                        .map(Unit::symbol)
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
