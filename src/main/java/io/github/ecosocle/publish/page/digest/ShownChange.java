package io.github.ecosocle.publish.page.digest;

import io.github.ecosocle.domain.territory.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;

/** A line of {@code diff.csv} that is worth showing. */
public record ShownChange(
        ChangeKind kind,
        Level level,
        String code,
        String name,
        int year,
        String indicator,
        String measure,
        String method,
        String before,
        String after,
        String unit,
        String motif) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The largest relative change first, then the widest territory. */
    static final Comparator<ShownChange> ORDER = Comparator.comparing(ShownChange::size)
            .reversed()
            .thenComparing(ShownChange::level, Comparator.reverseOrder())
            .thenComparing(ShownChange::code)
            .thenComparing(ShownChange::year, Comparator.reverseOrder())
            .thenComparing(ShownChange::indicator)
            .thenComparing(ShownChange::measure)
            .thenComparing(ShownChange::method);

    /** Without its sign. */
    private BigDecimal size() {
        return kind == ChangeKind.CHANGED && new BigDecimal(before).signum() != 0
                ? percent().abs()
                : BigDecimal.ZERO;
    }

    private BigDecimal percent() {
        BigDecimal old = new BigDecimal(before);
        return new BigDecimal(after).subtract(old).multiply(HUNDRED).divide(old.abs(), 1, RoundingMode.HALF_UP);
    }

    /** {@code +12.5}, in percent of the number before; empty where that was zero or there was none. */
    public String evolution() {
        if (kind != ChangeKind.CHANGED || new BigDecimal(before).signum() == 0) {
            return "";
        }
        BigDecimal percent = percent();
        return (percent.signum() > 0 ? "+" : "") + percent.stripTrailingZeros().toPlainString();
    }
}
