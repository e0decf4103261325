package io.github.ecosocle.publish.format.geo.geopackage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One class of a graduated style: values from a bound to another, both held, and what the legend says. */
public record StyleClass(BigDecimal lower, BigDecimal upper, String label) {
    private static final int CLASSES = 5;

    /** As many territories in each class, as far as equal values allow; no class at all without values. */
    public static List<StyleClass> quantiles(List<BigDecimal> values, String unit) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        List<StyleClass> classes = new ArrayList<>();
        for (int number = 1; number <= CLASSES && !sorted.isEmpty(); number++) {
            BigDecimal upper = sorted.get((number * sorted.size() + CLASSES - 1) / CLASSES - 1);
            BigDecimal lower = classes.isEmpty()
                    ? sorted.get(0)
                    : classes.get(classes.size() - 1).upper();
            if (classes.isEmpty() || upper.compareTo(lower) > 0) {
                classes.add(new StyleClass(lower, upper, label(lower, upper, unit)));
            }
        }
        return classes;
    }

    private static String label(BigDecimal lower, BigDecimal upper, String unit) {
        DecimalFormatSymbols french = new DecimalFormatSymbols(Locale.ROOT);
        french.setDecimalSeparator(',');
        french.setGroupingSeparator('\u202f');
        DecimalFormat format = new DecimalFormat("#,##0.##", french);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String from = format.format(lower);
        String to = format.format(upper);
        return (from.equals(to) ? from : from + " – " + to) + "\u00a0" + unit;
    }
}
