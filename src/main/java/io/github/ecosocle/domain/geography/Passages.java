package io.github.ecosocle.domain.geography;

import io.github.ecosocle.domain.catalogue.Measure.SplitKey;
import io.github.ecosocle.domain.number.Rational;
import java.util.List;
import java.util.stream.LongStream;

/** The way from every EPCI that is not of the reference to those that are, and whether the job wants values carried along. */
public final class Passages {
    /** Nothing is known of other years. */
    public static final Passages NONE = new Passages(List.of(), 0, false);

    private final List<Passage> all;
    private final int vintage;
    private final boolean asked;

    /**
     * @param all in the order in which they are taken: a value may need several
     * @param vintage the 1 January that they lead to
     * @param asked true when the job wants every value on the perimeters of its reference
     */
    public Passages(List<Passage> all, int vintage, boolean asked) {
        this.all = List.copyOf(all);
        this.vintage = vintage;
        this.asked = asked;
    }

    /** True when the job wants every value on the perimeters of its reference. */
    public boolean isAsked() {
        return asked;
    }

    /** The 1 January of the origins, in the order in which they are left: up to the reference, then down to it. */
    public List<Integer> years() {
        return all.stream().map(Passage::year).distinct().toList();
    }

    /** True for the EPCI of a later year, whose values are brought back to the perimeters of an earlier one. */
    public boolean isBackwards(int year) {
        return year > vintage;
    }

    /** True when a value of an EPCI of this 1 January may speak of a year: those it did not live to see it may not. */
    public boolean mayTell(int year, int told) {
        return isBackwards(year) || told <= year;
    }

    public List<String> destinations(int year) {
        return all.stream()
                .filter(passage -> passage.year() == year)
                .map(Passage::destination)
                .distinct()
                .sorted()
                .toList();
    }

    public List<Passage> into(String destination, int year) {
        return all.stream()
                .filter(passage ->
                        passage.year() == year && passage.destination().equals(destination))
                .toList();
    }

    public List<Passage> from(String origin, int year) {
        return all.stream()
                .filter(passage -> passage.year() == year && passage.origin().equals(origin))
                .toList();
    }

    /** True when it is known where the communes of an EPCI went. */
    public boolean isKnown(String origin) {
        return all.stream().anyMatch(passage -> passage.origin().equals(origin));
    }

    /** Which part of its origin passes: of its land for a measure of land where it is known, else of its people. */
    public Rational share(Passage passage, SplitKey key) {
        List<Passage> from = from(passage.origin(), passage.year());
        if (from.size() == 1) {
            return Rational.ONE;
        }
        boolean byArea = key == SplitKey.AREA && from.stream().allMatch(one -> one.areaHundredthsKm2() > 0);
        LongStream parts = from.stream().mapToLong(byArea ? Passage::areaHundredthsKm2 : Passage::people);
        return Rational.of(byArea ? passage.areaHundredthsKm2() : passage.people(), parts.sum());
    }
}
