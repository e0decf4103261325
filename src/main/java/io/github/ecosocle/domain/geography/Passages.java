package io.github.ecosocle.domain.geography;

import io.github.ecosocle.domain.catalogue.Measure.SplitKey;
import io.github.ecosocle.domain.number.Rational;
import java.util.List;
import java.util.stream.LongStream;

/** Every passage held by the reference, and whether the job wants values carried along them. */
public final class Passages {
    /** Values stay where they were sent. */
    public static final Passages NOT_ASKED = new Passages(List.of(), false);

    private final List<Passage> all;
    private final boolean asked;

    private Passages(List<Passage> all, boolean asked) {
        this.all = all;
        this.asked = asked;
    }

    public static Passages of(List<Passage> all) {
        return new Passages(List.copyOf(all), true);
    }

    /** True when the job wants every value on the perimeters of its reference. */
    public boolean isAsked() {
        return asked;
    }

    /** The years after which some EPCI ended, ascending. */
    public List<Integer> lastYears() {
        return all.stream().map(Passage::lastYear).distinct().sorted().toList();
    }

    public List<String> destinations(int lastYear) {
        return all.stream()
                .filter(passage -> passage.lastYear() == lastYear)
                .map(Passage::destination)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Passage> into(String destination, int lastYear) {
        return all.stream()
                .filter(passage ->
                        passage.lastYear() == lastYear && passage.destination().equals(destination))
                .toList();
    }

    public List<Passage> from(String origin, int lastYear) {
        return all.stream()
                .filter(passage ->
                        passage.lastYear() == lastYear && passage.origin().equals(origin))
                .toList();
    }

    /** Which part of its origin passes: of its land for a measure of land where it is known, else of its people. */
    public Rational share(Passage passage, SplitKey key) {
        List<Passage> from = from(passage.origin(), passage.lastYear());
        if (from.size() == 1) {
            return Rational.ONE;
        }
        boolean byArea = key == SplitKey.AREA && from.stream().allMatch(one -> one.areaHundredthsKm2() > 0);
        LongStream parts = from.stream().mapToLong(byArea ? Passage::areaHundredthsKm2 : Passage::people);
        return Rational.of(byArea ? passage.areaHundredthsKm2() : passage.people(), parts.sum());
    }
}
