package io.github.ecosocle.normalise.number;

import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.longs;
import static org.quicktheories.generators.SourceDSL.strings;

import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.normalise.number.Marks.Meaning;
import io.github.ecosocle.normalise.number.NumberReading.Outcome;
import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NumberPropertiesTest {
    private static final long SEED = 20_250_101L;
    private static final int EXAMPLES = 4_000;
    private static final List<String> SPACES = List.of("", " ", "\u00a0", "\u202f", "'", "\u2019", ".");
    private static final List<String> SIGNS = List.of("", "+", "-", "\u2212");
    private static final long MOST = 999_999_999_999_999L;

    private final NumberReading reading = new NumberReading();
    private final Amount amount = new Amount();

    @Test
    void what_is_printed_in_any_french_form_is_read_back() {
        qt().withFixedSeed(SEED)
                .withExamples(EXAMPLES)
                .forAll(
                        longs().between(0, MOST),
                        integers().between(0, 9),
                        integers().between(0, 6),
                        integers().between(0, 3))
                .check((digits, scale, space, sign) -> {
                    BigDecimal number = BigDecimal.valueOf(digits, scale);
                    String text = SIGNS.get(sign) + french(number, SPACES.get(space));
                    BigDecimal signed = sign >= 2 ? number.negate() : number;
                    return reads(text, signed);
                });
    }

    /** A lone mark is decided by its column: here, one that writes commas for decimals. */
    private boolean reads(String text, BigDecimal expected) {
        Outcome outcome = reading.read(text, amount);
        if (outcome == Outcome.AMBIGUOUS) {
            Marks marks = new Marks();
            marks.see(Marks.decimal(','));
            if (marks.meaning(text.contains(",") ? ',' : '.') == Meaning.THOUSANDS) {
                amount.groupThousands();
            }
        }
        return outcome != Outcome.NOT_A_NUMBER
                && reading.tail().isEmpty()
                && amount.toQuantity().toDecimal(Quantity.MAX_DECIMALS).compareTo(expected) == 0;
    }

    private static String french(BigDecimal number, String space) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, space);
        }
        return point < 0 ? grouped.toString() : grouped + "," + plain.substring(point + 1);
    }

    @Test
    void reading_never_throws_and_never_overflows() {
        qt().withFixedSeed(SEED)
                .withExamples(EXAMPLES)
                .forAll(
                        strings().betweenCodePoints(0x20, 0x2fff).ofLengthBetween(0, 30),
                        strings().allPossible().ofLengthBetween(0, 10))
                .check((one, other) -> holds(one) && holds(other) && holds("1" + one) && holds("-12,5" + other));
    }

    @Test
    void strings_of_digits_and_marks_never_throw() {
        String alphabet = "0123456789 .,'eE-+%\u202f";
        qt().withFixedSeed(SEED)
                .withExamples(EXAMPLES)
                .forAll(longs().all(), integers().between(1, 40))
                .check((seed, length) -> {
                    StringBuilder text = new StringBuilder();
                    new SplittableRandom(seed)
                            .ints(length, 0, alphabet.length())
                            .forEach(at -> text.append(alphabet.charAt(at)));
                    return holds(text.toString());
                });
    }

    private boolean holds(String text) {
        Outcome outcome = reading.read(text, amount);
        boolean number = outcome == Outcome.NUMBER || outcome == Outcome.AMBIGUOUS;
        return !number || (amount.scale() >= 0 && amount.scale() <= 12 && Math.abs(amount.mantissa()) < Amount.MOST);
    }

    @Test
    void conversion_is_exact_or_says_that_it_rounds() {
        List<Rational> factors = List.of(
                Rational.of(2500, 9),
                Rational.of(5, 18),
                Rational.of(1, 3600),
                Rational.of(1163, 100),
                Rational.of(44, 12),
                Rational.of(1, 1000000),
                Rational.of(11_630_000),
                Rational.ONE);
        qt().withFixedSeed(SEED)
                .withExamples(EXAMPLES)
                .forAll(
                        longs().between(-MOST, MOST),
                        integers().between(0, 12),
                        integers().between(0, factors.size() - 1))
                .check((mantissa, scale, factor) -> {
                    amount.set(mantissa, scale);
                    Rational exact = amount.toQuantity().toRational().times(factors.get(factor));
                    boolean fits = new Conversion(factors.get(factor)).apply(amount);
                    Rational read = amount.toQuantity().toRational();
                    return !fits
                            || (amount.isRounded()
                                    ? read.equals(nearest(exact)) && !read.equals(exact)
                                    : read.equals(exact));
                });
    }

    private static Rational nearest(Rational exact) {
        BigDecimal whole = new BigDecimal(exact.numerator().abs().divide(exact.denominator()));
        int decimals = Math.min(12, 18 - whole.precision());
        return Rational.of(exact.toDecimal(decimals));
    }

    @Test
    void equal_numbers_have_equal_parts_whatever_their_unit() {
        qt().withFixedSeed(SEED)
                .withExamples(EXAMPLES)
                .forAll(longs().between(0, 1_000_000_000L))
                .check(milli -> {
                    amount.set(milli * 1000, 3);
                    new Conversion(Rational.of(1, 1000)).apply(amount);
                    Quantity fromKilograms = amount.toQuantity();
                    amount.set(milli, 3);
                    return Conversion.NONE.apply(amount) && amount.toQuantity().equals(fromKilograms);
                });
    }
}
