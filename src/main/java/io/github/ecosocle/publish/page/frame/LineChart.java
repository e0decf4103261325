package io.github.ecosocle.publish.page.frame;

import io.github.ecosocle.domain.text.SafeText;
import java.util.Locale;
import java.util.SortedMap;
import java.util.StringJoiner;

/** Turns the numbers of some years into a small drawing; the numbers themselves stand in a table beside it. */
public final class LineChart {
    private static final int WIDTH = 240;
    private static final int LEFT = 12;
    private static final int RIGHT = 228;
    private static final int TOP = 10;
    private static final int FLOOR = 64;

    private LineChart() {}

    /** Years as far apart as they are, from zero up, so that no change looks larger than it is; nothing for one year. */
    public static String svg(String label, SortedMap<Integer, Double> numbers) {
        if (numbers.size() < 2) {
            return "";
        }
        int first = numbers.firstKey();
        int last = numbers.lastKey();
        double high = Math.max(
                0, numbers.values().stream().mapToDouble(it -> it).max().orElse(0));
        double low = Math.min(
                0, numbers.values().stream().mapToDouble(it -> it).min().orElse(0));
        double span = high == low ? 1 : high - low;
        StringJoiner line = new StringJoiner(" ");
        StringBuilder dots = new StringBuilder();
        numbers.forEach((year, number) -> {
            String x = at(LEFT + (double) (RIGHT - LEFT) * (year - first) / (last - first));
            String y = at(FLOOR - (FLOOR - TOP) * (number - low) / span);
            line.add(x + "," + y);
            dots.append("<circle cx=\"").append(x).append("\" cy=\"").append(y).append("\" r=\"3\"/>");
        });
        String ground = at(FLOOR - (FLOOR - TOP) * (0 - low) / span);
        return "<svg class=\"courbe\" viewBox=\"0 0 " + WIDTH + " 84\" role=\"img\" aria-label=\""
                + SafeText.forHtml(label) + "\"><path d=\"M" + LEFT + " " + ground + "H" + RIGHT
                + "\"/><polyline points=\"" + line + "\"/>" + dots + "<text x=\"" + LEFT + "\" y=\"80\">" + first
                + "</text><text x=\"" + RIGHT + "\" y=\"80\" text-anchor=\"end\">" + last + "</text></svg>\n";
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }
}
