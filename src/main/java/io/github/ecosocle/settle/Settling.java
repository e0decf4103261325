package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.access.ClosedValues;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Takes the submissions one by one, in order of arrival, and settles one figure per territory, measure, year and method.
 * The result does not depend on the order in which they are taken.
 */
public final class Settling {
    private final Catalogue catalogue;
    private final SourceRanks ranks;
    private final Cube cube;
    private final Stamps stamps = new Stamps();
    private final Contests contests;
    private final List<Settled> taken = new ArrayList<>();
    private final Notes notes = new Notes();
    private final ClosedValues closed = new ClosedValues();
    private int observationsTaken;

    /** A submission taken, and the number of its first observation among all. */
    record Settled(Submission submission, int firstObservation, int depositDay, RowDays days, boolean withdrawn) {}

    public Settling(Catalogue catalogue, Territories territories, JobDefinition job) {
        this.catalogue = catalogue;
        this.ranks = new SourceRanks(catalogue, job);
        this.cube = new Cube(territories, catalogue.measures().size());
        this.contests = new Contests(cube, catalogue.measures().size(), stamps);
    }

    /**
     * @param depositDay epoch day of the submission, for the rows that have none of their own
     * @param withdrawn the submission is kept, and speaks for nothing
     */
    public void add(Submission submission, Observations observations, int depositDay, boolean withdrawn) {
        RowDays days = RowDays.of(observations, depositDay);
        taken.add(new Settled(submission, observationsTaken, depositDay, days, withdrawn));
        if (!withdrawn) {
            compete(submission, observations, days);
        }
        observationsTaken = Math.addExact(observationsTaken, observations.size());
    }

    private void compete(Submission submission, Observations observations, RowDays days) {
        Keys keys = new Keys(observations, catalogue, cube);
        RowStamps rowStamps = new RowStamps(stamps, ranks, catalogue, submission, observations, days);
        for (int at = 0; at < observations.size(); at++) {
            State state = observations.state(at);
            if (state == State.REPEATED || !keys.isComplete(at)) {
                continue;
            }
            int territory = keys.territory(at);
            Contest contest = contests.of(keys.measure(at), keys.method(at), observations.year(at), territory);
            int stamp = rowStamps.stamp(at, keys.measure(at));
            int origin = observationsTaken + at;
            if (state == State.KNOWN) {
                note(observations, at, origin);
                closed.note(observations, at, origin);
                contest.offerNumber(
                        territory,
                        stamp,
                        origin,
                        observations.mantissa(at),
                        observations.scale(at),
                        observations.divisor(at));
            } else {
                contest.offerWord(territory, state, stamp, origin);
            }
        }
    }

    /** What a value says about itself, such as the period of a flow, goes with it to the figure. */
    private void note(Observations observations, int at, int origin) {
        String motif = observations.text(TextColumn.MOTIF, at);
        if (!motif.isEmpty()) {
            notes.put(origin, motif);
        }
    }

    /** Once every submission is taken. */
    public Settlement settle() {
        BitSet overtaken = new BitSet();
        contests.finish(overtaken);
        closed.close(cube);
        return new Settlement(catalogue, cube, taken, notes, overtaken);
    }
}
