package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.geography.FormerEpci;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Territories;
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
    private final Cube former;
    private final Contests formerContests;
    private final Passages passages;
    private final List<Settled> taken = new ArrayList<>();
    private final Notes notes = new Notes();
    private int observationsTaken;

    /** A submission taken, and the number of its first observation among all. */
    record Settled(Submission submission, int firstObservation, int depositDay, RowDays days, boolean withdrawn) {}

    public Settling(Catalogue catalogue, Territories territories, JobDefinition job) {
        this(catalogue, territories, job, Passages.NOT_ASKED);
    }

    /** @param passages along which values sent for EPCI that are no more are carried */
    public Settling(Catalogue catalogue, Territories territories, JobDefinition job, Passages passages) {
        this.catalogue = catalogue;
        this.ranks = new SourceRanks(catalogue, job);
        this.cube = new Cube(territories, catalogue.measures().size());
        this.contests = new Contests(cube, catalogue.measures().size(), stamps);
        this.former = new Cube(FormerEpci.of(territories), catalogue.measures().size());
        this.formerContests = new Contests(former, catalogue.measures().size(), stamps);
        this.passages = passages;
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
        RowStamps rowStamps = new RowStamps(stamps, ranks, catalogue, submission, observations, days);
        Keys keys = new Keys(observations, catalogue, cube);
        Keys formerKeys = new Keys(observations, catalogue, former);
        for (int at = 0; at < observations.size(); at++) {
            boolean ended = keys.territory(at) == Keys.UNKNOWN;
            Keys own = ended ? formerKeys : keys;
            if (observations.state(at) != State.REPEATED && own.isComplete(at)) {
                Contest contest = (ended ? formerContests : contests)
                        .of(own.measure(at), own.method(at), observations.year(at), own.territory(at));
                offer(contest, own.territory(at), rowStamps.stamp(at, own.measure(at)), observations, at);
            }
        }
    }

    private void offer(Contest contest, int territory, int stamp, Observations observations, int at) {
        State state = observations.state(at);
        int origin = observationsTaken + at;
        if (state == State.KNOWN) {
            note(observations, at, origin);
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
        formerContests.finish(overtaken);
        return new Settlement(catalogue, cube, former, passages, taken, notes, overtaken);
    }
}
