package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.text.SafeText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a share as a bar and a path as a line, in plain SVG: the numbers stand beside, the picture only shows them. */
final class Drawing {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 240;
    private static final int LEFT = 16;
    private static final int TOP = 24;
    private static final int BOTTOM = 200;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private Drawing() {}

    /** Full at 100 %: what is beyond is said by the number. */
    static String bar(BigDecimal percent) {
        String width = percent.min(FULL).max(BigDecimal.ZERO).toPlainString();
        String colour = percent.compareTo(FULL) >= 0 ? "#18753c" : "#0063cb";
        return "<svg class=\"avance\" viewBox=\"0 0 100 10\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
                + "<rect width=\"100\" height=\"10\" fill=\"#e5e5e5\"/><rect width=\"" + width
                + "\" height=\"10\" fill=\"" + colour + "\"/></svg>";
    }

    /** Empty when there is nothing to draw. */
    static String path(Trajectory trajectory, String territory, List<PathPoint> points) {
        List<PathPoint> drawn = points.stream()
                .filter(point -> point.target() != null || point.actual() != null)
                .toList();
        if (drawn.size() < 2) {
            return "";
        }
        String title = territory + ", " + trajectory.label();
        return "<svg class=\"chemin\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" role=\"img\" aria-label=\""
                + SafeText.forHtml(title + " : les nombres sont dans le tableau qui suit") + "\">\n"
                + "<text x=\"" + LEFT + "\" y=\"14\">tirets : cible – points pleins : réalisé</text>\n"
                + "<path stroke=\"#929292\" d=\"M" + LEFT + " " + BOTTOM + "H" + (WIDTH - LEFT) + "\"/>\n"
                + line(drawn, PathPoint::target, "#3a3a3a", "6 5")
                + line(drawn, PathPoint::actual, "#18753c", "none")
                + dots(drawn)
                + years(drawn)
                + "</svg>\n";
    }

    private static String line(
            List<PathPoint> points, Function<PathPoint, @Nullable BigDecimal> value, String colour, String dashes) {
        String through = points.stream()
                .filter(point -> value.apply(point) != null)
                .map(point -> at(points, point.year(), value.apply(point)))
                .collect(Collectors.joining(" "));
        return "<polyline fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"2\" stroke-dasharray=\"" + dashes
                + "\" points=\"" + through + "\"/>\n";
    }

    private static String dots(List<PathPoint> points) {
        return points.stream()
                .filter(point -> point.actual() != null)
                .map(point -> at(points, point.year(), point.actual()).split(",", 2))
                .map(place -> "<circle cx=\"" + place[0] + "\" cy=\"" + place[1] + "\" r=\"4\" fill=\"#18753c\"/>\n")
                .collect(Collectors.joining());
    }

    /** The first, the last, and those between that leave room. */
    private static String years(List<PathPoint> points) {
        StringBuilder labels = new StringBuilder();
        double free = -WIDTH;
        for (PathPoint point : points) {
            double x = x(points, point.year());
            if (x - free >= 44) {
                labels.append(
                        "<text text-anchor=\"middle\" x=\"" + number(x) + "\" y=\"225\">" + point.year() + "</text>\n");
                free = x;
            }
        }
        return labels.toString();
    }

    private static String at(List<PathPoint> points, int year, @Nullable BigDecimal value) {
        double top = values(points).mapToDouble(BigDecimal::doubleValue).max().orElse(1);
        double share = value == null || top <= 0 ? 0 : value.doubleValue() / top;
        return number(x(points, year)) + "," + number(BOTTOM - share * (BOTTOM - TOP));
    }

    private static Stream<BigDecimal> values(List<PathPoint> points) {
        return points.stream()
                .flatMap(point -> Stream.concat(Stream.ofNullable(point.target()), Stream.ofNullable(point.actual())));
    }

    private static double x(List<PathPoint> points, int year) {
        int first = points.get(0).year();
        int last = points.get(points.size() - 1).year();
        double room = WIDTH - 4.0 * LEFT;
        return 2.0 * LEFT + (last == first ? 0 : room * (year - first) / (last - first));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
