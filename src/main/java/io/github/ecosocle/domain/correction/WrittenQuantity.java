package io.github.ecosocle.domain.correction;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.number.Rational;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns a plain number as people write it, {@code 12 345,6}, and its unit into the exact amount in the canonical unit. */
public final class WrittenQuantity {
    private static final int LONGEST = 40;
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\h\\p{Cf}]+");
    private static final Pattern PLAIN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    private WrittenQuantity() {}

    /** @param unit empty for the canonical one */
    public static Optional<Rational> read(String number, String unit, Measure measure, Vocabulary vocabulary) {
        Optional<Rational> factor = unit.isBlank()
                ? Optional.of(Rational.ONE)
                : vocabulary.findUnit(measure.unit().family(), unit).map(Unit::factor);
        return factor.flatMap(times -> number(number).map(times::times));
    }

    private static Optional<Rational> number(String text) {
        String plain = UNSEEN.matcher(text).replaceAll("").replace(',', '.').replace('\u2212', '-');
        return plain.length() <= LONGEST && PLAIN.matcher(plain).matches()
                ? Optional.of(Rational.of(new BigDecimal(plain)))
                : Optional.empty();
    }
}
