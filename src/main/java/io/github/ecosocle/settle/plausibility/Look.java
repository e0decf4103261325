package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.slip.SlipCandidate;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.settle.plausibility.History.Past;
import org.jspecify.annotations.Nullable;

/**
 * One value beside all that it can be compared with.
 *
 * @param divisor what makes it comparable with that of other territories, 0 when nothing does
 * @param peers of its level and series; null for levels that have none
 * @param yearly largest change from one year to the next, as a logarithm
 */
record Look(
        Series series,
        Measure measure,
        Level level,
        int territory,
        double value,
        double divisor,
        @Nullable Past past,
        @Nullable Peers peers,
        double yearly,
        int highestScore) {

    private static final double BEYOND_CHANGE = 5;
    /** A slip must bring a value this near to similar territories. */
    private static final double USUAL_SCORE = 3;
    /** 45 % and 55 % are too near for one to be taken for the other. */
    private static final double LEAST_COMPLEMENT = 20;

    boolean hasPeers() {
        return peers != null && divisor > 0 && peers.count(territory, series.year()) > 0;
    }

    double score(double other) {
        return peers == null || divisor <= 0 || other <= 0 ? 0 : peers.score(territory, series.year(), other / divisor);
    }

    boolean isFarFromPeers() {
        return isFarFromPeers(value);
    }

    /** Change since the past year, as a logarithm; without end for a value that falls to zero. */
    private double change(Past since) {
        return value > 0 ? Math.abs(StrictMath.log(value / since.value())) : Double.POSITIVE_INFINITY;
    }

    double tolerated(Past since) {
        return yearly * Math.abs(series.year() - since.year());
    }

    boolean isFarFromPast() {
        return past != null && change(past) > tolerated(past);
    }

    /** True when the usual range, or EPCI that are much alike, say that a value cannot well be, whatever other years say. */
    boolean isStrange(double other, Heads heads) {
        return !heads.areUsual(measure, other, territory, series.year())
                || (isFarFromPeers(other) && peers != null && peers.areAlike(territory, series.year()));
    }

    boolean isFarFromPeers(double other) {
        return hasPeers() && score(other) > highestScore;
    }

    boolean isOrdinary(double other, Heads heads) {
        return other > 0
                && heads.areUsual(measure, other, territory, series.year())
                && (!hasPeers() || score(other) <= USUAL_SCORE);
    }

    /** Where values may double from year to year, a factor of ten is a new wind farm: a slip must be far beyond. */
    boolean isSlip(SlipCandidate candidate) {
        return candidate.equals(SlipCandidate.COMPLEMENT)
                ? Math.abs(value - candidate.apply(value)) >= LEAST_COMPLEMENT
                : Math.abs(StrictMath.log(candidate.apply(1))) >= BEYOND_CHANGE * yearly;
    }
}
