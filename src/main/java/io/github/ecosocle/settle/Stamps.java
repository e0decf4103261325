package io.github.ecosocle.settle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What decides between submissions (contract, 3.5): precedence of the source, then the later deposit date, then the higher
 * arrival number. Each distinct case has a number, so that a slot remembers its own in four bytes.
 */
final class Stamps {
    private final List<Stamp> stamps = new ArrayList<>();
    private final Map<Stamp, Integer> numbers = new HashMap<>();

    /**
     * Precedence, date and arrival of one observation.
     *
     * @param rank 0 beats 1
     * @param day epoch day of the deposit
     */
    record Stamp(int rank, int day, long arrival) {}

    int number(int rank, int day, long arrival) {
        return numbers.computeIfAbsent(new Stamp(rank, day, arrival), added -> {
            stamps.add(added);
            return stamps.size() - 1;
        });
    }

    /** False for equals: within one submission the first stays. */
    boolean beats(int challenger, int holder) {
        if (challenger == holder) {
            return false;
        }
        Stamp one = stamps.get(challenger);
        Stamp other = stamps.get(holder);
        if (one.rank() != other.rank()) {
            return one.rank() < other.rank();
        }
        return isLater(one, other);
    }

    /** Whatever the sources: deposited on a later day, or on the same day and arrived after. */
    boolean isLater(int challenger, int holder) {
        return isLater(stamps.get(challenger), stamps.get(holder));
    }

    private static boolean isLater(Stamp one, Stamp other) {
        return one.day() != other.day() ? one.day() > other.day() : one.arrival() > other.arrival();
    }
}
