package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.scrutiny.Scrutiny;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quantity of an indicator: base (received and summed) or derived (computed last by its {@link Formula}). Declared in
 * {@code jobs/indicators}.
 *
 * @param indicator code such as {@code CRTE-10}
 * @param unit canonical unit, in which every figure is published
 * @param decimals of the published figure: 12 for base measures, 3 by default for derived ones
 * @param headings spellings under which it is sent
 * @param namedByIndicator true when the indicator code alone means this measure
 */
public record Measure(
        String id,
        String indicator,
        String label,
        Unit unit,
        boolean flow,
        int decimals,
        List<String> headings,
        boolean namedByIndicator,
        List<Bounds> bounds,
        Rule rule,
        SplitKey splitKey,
        @Nullable AtMost atMost,
        @Nullable Formula formula,
        Scrutiny scrutiny) {

    /** A measure of which nothing particular is expected. */
    public Measure(
            String id,
            String indicator,
            String label,
            Unit unit,
            boolean flow,
            int decimals,
            List<String> headings,
            boolean namedByIndicator,
            List<Bounds> bounds,
            Rule rule,
            SplitKey splitKey,
            @Nullable AtMost atMost,
            @Nullable Formula formula) {
        this(
                id,
                indicator,
                label,
                unit,
                flow,
                decimals,
                headings,
                namedByIndicator,
                bounds,
                rule,
                splitKey,
                atMost,
                formula,
                Scrutiny.NONE);
    }

    /** How the figures of the members make the figure of the territory. */
    public enum Rule {
        SUM,
        /** Σ(area × value) ÷ Σ area: exact for the CBC effective mesh size only. */
        AREA_WEIGHTED,
        /** Distinct codes of masses d'eau; counts alone cannot be added without saying so. */
        DISTINCT,
        /** Only supplied values. */
        NEVER,
        /** Derived: recomputed from base measures. */
        FORMULA
    }

    /** How a straddling EPCI is shared between the territories it straddles. */
    public enum SplitKey {
        POPULATION,
        AREA,
        NEVER
    }

    /** A part that cannot exceed its whole. */
    public record AtMost(String whole, boolean refused) {}

    /** True when it is divided by something: by people, by land or by another measure. */
    public boolean isRatio() {
        return rule == Rule.AREA_WEIGHTED || (formula != null && formula.denominator() != Formula.Denominator.NONE);
    }

    public boolean isDerived() {
        return formula != null;
    }
}
