package io.github.ecosocle.publish.format.geo.outline;

import io.github.ecosocle.publish.format.geo.outline.Ring.Point;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Melts neighbours into one: a side that two of them share, each in its own direction, is inside and goes. */
final class Melting {
    private static final Comparator<Point> ORDER =
            Comparator.comparingInt(Point::lon).thenComparingInt(Point::lat);

    private final TreeMap<Point, List<Point>> next = new TreeMap<>(ORDER);

    private record Side(Point from, Point to) {}

    private Melting(List<Ring> rings) {
        Set<Side> sides = new HashSet<>();
        for (Ring ring : rings) {
            for (int at = 0; at < ring.points().size(); at++) {
                Side side = new Side(ring.point(at), ring.point(at + 1));
                if (!sides.remove(new Side(side.to(), side.from()))) {
                    sides.add(side);
                }
            }
        }
        sides.forEach(side ->
                next.computeIfAbsent(side.from(), added -> new ArrayList<>()).add(side.to()));
        next.values().forEach(ways -> ways.sort(ORDER));
    }

    static List<Ring> melt(List<Ring> rings) {
        Melting melting = new Melting(rings);
        List<Ring> outline = new ArrayList<>();
        while (!melting.next.isEmpty()) {
            melting.walk(outline);
        }
        return outline;
    }

    /** Follows the sides from the westernmost point left; whenever the walk meets itself, the loop it has made is a ring. */
    private void walk(List<Ring> outline) {
        ArrayDeque<Point> path = new ArrayDeque<>();
        Map<Point, Point> before = new HashMap<>();
        Point at = next.firstKey();
        path.addLast(at);
        before.put(at, at);
        while (next.containsKey(at)) {
            Point to = take(before.getOrDefault(at, at), at);
            if (before.containsKey(to)) {
                loop(path, before, to, outline);
            } else {
                path.addLast(to);
                before.put(to, at);
            }
            at = to;
        }
    }

    private static void loop(ArrayDeque<Point> path, Map<Point, Point> before, Point start, List<Ring> outline) {
        ArrayList<Point> ring = new ArrayList<>();
        while (!path.getLast().equals(start)) {
            Point left = path.removeLast();
            before.remove(left);
            ring.add(0, left);
        }
        ring.add(0, start);
        if (ring.size() > 2) {
            outline.add(new Ring(List.copyOf(ring)));
        }
    }

    /** Where several ways leave a point, the leftmost keeps to the same ground. */
    private Point take(Point from, Point at) {
        List<Point> ways = next.getOrDefault(at, List.of());
        Point chosen = ways.get(0);
        for (Point way : ways) {
            chosen = turn(from, at, way) > turn(from, at, chosen) ? way : chosen;
        }
        ways.remove(chosen);
        if (ways.isEmpty()) {
            next.remove(at);
        }
        return chosen;
    }

    /** From -π, back to the right, to π, back to the left. */
    private static double turn(Point from, Point at, Point to) {
        double ax = at.lon() - from.lon();
        double ay = at.lat() - from.lat();
        double bx = to.lon() - at.lon();
        double by = to.lat() - at.lat();
        return StrictMath.atan2(ax * by - ay * bx, ax * bx + ay * by);
    }
}
