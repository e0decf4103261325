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

    /** A slip must bring a value this near to its history, however many years lie between. */
    private static final double NEAR = StrictMath.log(2);

    private static final double BEYOND_CHANGE = 5;
    /** And this near to similar territories. */
    private static final double USUAL_SCORE = 3;

    boolean hasPeers() {
        return peers != null && divisor > 0 && peers.count(territory, series.year()) > 0;
    }

    double score(double other) {
        return peers == null || divisor <= 0 || other <= 0 ? 0 : peers.score(territory, series.year(), other / divisor);
    }

    boolean isFarFromPeers() {
        return hasPeers() && score(value) > highestScore;
    }

    /** Change since the past year, as a logarithm; without end for a value that falls to zero. */
    double change(double other) {
        return past == null ? 0 : other > 0 ? Math.abs(StrictMath.log(other / past.value())) : Double.POSITIVE_INFINITY;
    }

    double tolerated() {
        return past == null ? 0 : yearly * Math.abs(series.year() - past.year());
    }

    boolean isFarFromPast() {
        return past != null && change(value) > tolerated();
    }

    /** Where values may double from year to year, a factor of ten is a new wind farm: a slip must be far beyond. */
    boolean isSlip(SlipCandidate candidate) {
        return candidate.equals(SlipCandidate.COMPLEMENT)
                || Math.abs(StrictMath.log(candidate.apply(1))) >= BEYOND_CHANGE * yearly;
    }

    /** True when another value would surprise neither history nor peers. */
    boolean suits(double other) {
        return other > 0
                && change(other) <= (past == null ? 0 : Math.min(NEAR, tolerated()))
                && (!hasPeers() || score(other) <= USUAL_SCORE);
    }

    /** Of several that suit, the one nearest to its own history, else to its peers. */
    double distance(double other) {
        return past == null ? score(other) : change(other);
    }
}
