package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.geography.FormerEpci;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.access.ClosedValues;
import io.github.ecosocle.settle.correction.Corrections;
import io.github.ecosocle.settle.correction.Said;
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
    private final Corrections corrections;
    private final Notes notes = new Notes();
    private final ClosedValues closed = new ClosedValues();
    private int observationsTaken;

    /** A submission taken, and the number of its first observation among all. */
    record Settled(Submission submission, int firstObservation, int depositDay, RowDays days, boolean withdrawn) {}

    /** Nothing is carried, nothing corrected. */
    public Settling(Catalogue catalogue, Territories territories, JobDefinition job) {
        this(catalogue, territories, job, Passages.NONE, List.of());
    }

    /** @param passages along which values sent for EPCI that are no more are carried */
    public Settling(
            Catalogue catalogue,
            Territories territories,
            JobDefinition job,
            Passages passages,
            List<Correction> knownErrors) {
        this.catalogue = catalogue;
        this.ranks = new SourceRanks(catalogue, job);
        this.cube = new Cube(territories, catalogue.measures().size());
        this.corrections = new Corrections(catalogue, knownErrors);
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

    /** A year to come, refused where it was read, opens no series: every territory would be published without a figure in it. */
    private void compete(Submission submission, Observations observations, RowDays days) {
        RowStamps rowStamps = new RowStamps(stamps, ranks, catalogue, submission, observations, days);
        Keys keys = new Keys(observations, catalogue, cube);
        Keys formerKeys = new Keys(observations, catalogue, former);
        for (int at = 0; at < observations.size(); at++) {
            boolean ended = keys.territory(at) == Keys.UNKNOWN;
            Keys own = ended ? formerKeys : keys;
            State state = observations.state(at);
            boolean isToCome = state == State.REFUSED
                    && observations.year(at) > submission.firstSeen().getYear();
            if (state == State.REPEATED || isToCome || !own.isComplete(at)) {
                continue;
            }
            int territory = own.territory(at);
            Contest contest = (ended ? formerContests : contests)
                    .of(own.measure(at), own.method(at), observations.year(at), territory);
            int stamp = rowStamps.stamp(at, own.measure(at));
            Correction correction = !ended && corrections.mayConcern(territory)
                    ? corrections.meet(said(submission, observations, at, keys, days))
                    : null;
            if (correction == null) {
                offer(contest, territory, stamp, observations, at);
            } else {
                offerCorrected(contest, territory, stamp, observations, at, correction);
            }
        }
    }

    private Said said(Submission submission, Observations observations, int at, Keys keys, RowDays days) {
        String source = ranks.sourceOf(observations.text(TextColumn.SOURCE, at), submission.submitter());
        return new Said(
                submission,
                observations,
                at,
                observationsTaken + at,
                source,
                keys.territory(at),
                keys.measure(at),
                days.day(at));
    }

    private void offer(Contest contest, int territory, int stamp, Observations observations, int at) {
        State state = observations.state(at);
        int origin = observationsTaken + at;
        if (state == State.KNOWN) {
            note(observations.text(TextColumn.MOTIF, at), origin);
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

    /** Nothing received is changed: what competes is the value given in its place, or no value at all. */
    private void offerCorrected(
            Contest contest, int territory, int stamp, Observations observations, int at, Correction correction) {
        int origin = observationsTaken + at;
        Rational value = correction.value();
        if (value == null) {
            contest.offerWord(territory, State.REFUSED, stamp, origin);
            return;
        }
        String own = observations.state(at) == State.KNOWN ? observations.text(TextColumn.MOTIF, at) : "";
        note(own.isEmpty() ? correction.motif() : correction.motif() + " ; " + own, origin);
        closed.note(observations, at, origin);
        contest.offerCorrected(territory, stamp, origin, value);
    }

    /** What a value says about itself, such as the period of a flow, goes with it to the figure. */
    private void note(String motif, int origin) {
        if (!motif.isEmpty()) {
            notes.put(origin, motif);
        }
    }

    /** Once every submission is taken. */
    public Settlement settle() {
        BitSet overtaken = new BitSet();
        contests.finish(overtaken);
        formerContests.finish(overtaken);
        closed.close(cube);
        closed.close(former);
        return new Settlement(catalogue, cube, former, passages, taken, notes, overtaken, corrections);
    }
}
