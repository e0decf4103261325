package io.github.ecosocle.publish.format.geo.outline;

import java.util.List;

/** A closed line that never meets itself, its first point not repeated. An outer one turns left, a hole right. */
public record Ring(List<Point> points) {

    /** In ten-thousandths of a degree, about ten metres: whole numbers, so that two neighbours share their points exactly. */
    public record Point(int lon, int lat) {}

    public Point point(int at) {
        return points.get(at % points.size());
    }

    /** Above zero for an outer ring. */
    public long twiceArea() {
        long sum = 0;
        for (int at = 0; at < points.size(); at++) {
            Point from = point(at);
            Point to = point(at + 1);
            sum += (long) from.lon() * to.lat() - (long) to.lon() * from.lat();
        }
        return sum;
    }

    boolean isOuter() {
        return twiceArea() > 0;
    }

    /** True when the middle of the first side of the other is inside: a hole may touch its outer ring at a point. */
    boolean holds(Ring hole) {
        Point from = hole.point(0);
        Point to = hole.point(1);
        double lon = (from.lon() + to.lon()) / 2.0;
        double lat = (from.lat() + to.lat()) / 2.0;
        boolean inside = false;
        for (int at = 0; at < points.size(); at++) {
            Point one = point(at);
            Point two = point(at + 1);
            if (one.lat() > lat != two.lat() > lat
                    && lon < one.lon() + (lat - one.lat()) * (two.lon() - one.lon()) / (two.lat() - one.lat())) {
                inside = !inside;
            }
        }
        return inside;
    }
}
