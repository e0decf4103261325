package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.settle.Settling.Settled;
import io.github.ecosocle.settle.correction.Corrections;
import io.github.ecosocle.settle.geography.Carried;
import io.github.ecosocle.settle.geography.Carrying;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settled figures, and the decision taken on every value received. */
public final class Settlement {
    private final Catalogue catalogue;
    private final Cube cube;
    private final Cube former;
    private final Passages passages;
    private @Nullable Carried carried;
    private final List<Settled> taken;
    private final Notes notes;
    private final BitSet overtaken;
    private final Corrections corrections;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param overtaken words that a later number replaced, by number of observation */
    Settlement(
            Catalogue catalogue,
            Cube cube,
            Cube former,
            Passages passages,
            List<Settled> taken,
            Notes notes,
            BitSet overtaken,
            Corrections corrections) {
        this.corrections = corrections;
        this.catalogue = catalogue;
        this.cube = cube;
        this.former = former;
        this.passages = passages;
        this.taken = List.copyOf(taken);
        this.notes = notes;
        this.overtaken = overtaken;
        for (int i = 0; i < taken.size(); i++) {
            places.put(taken.get(i).submission().id(), i);
        }
    }

    /** Carries what was sent for EPCI that are no more; once, when nothing more is to be compared with what was sent. */
    public Settlement carry() {
        if (carried == null) {
            carried = new Carrying(
                            catalogue,
                            cube,
                            former,
                            passages,
                            observation -> submissionOf(observation).id())
                    .carry();
        }
        return this;
    }

    /** What became of the values that were carried; nothing before. */
    Carried carried() {
        return carried == null ? new Carried(passages.isAsked()) : carried;
    }

    public Cube cube() {
        return cube;
    }

    /** What was settled for EPCI that are no more. */
    Cube former() {
        return former;
    }

    /** The number, among all, of the first observation of a submission. */
    public int firstObservation(Submission submission) {
        return settled(submission).firstObservation();
    }

    /** The submission that holds an observation. */
    public Submission submissionOf(int observation) {
        return settledOf(observation).submission();
    }

    Settled settledOf(int observation) {
        int low = 0;
        int high = taken.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (taken.get(middle).firstObservation() <= observation) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return taken.get(low);
    }

    /** Deposit date of an observation: its own, else that of the submission that holds it. */
    public LocalDate depositDateOf(int observation) {
        Settled settled = settledOf(observation);
        return LocalDate.ofEpochDay(settled.days().day(observation - settled.firstObservation()));
    }

    /** True for a word that a later number replaced; a later word leaves the number and carries it on. */
    boolean isOvertaken(int observation) {
        return overtaken.get(observation);
    }

    /** What became of the corrections of the data team. */
    public Corrections corrections() {
        return corrections;
    }

    /** What a retained value says about itself; empty for most. */
    public String noteOf(int observation) {
        return notes.of(observation);
    }

    private Settled settled(Submission submission) {
        Integer place = places.get(submission.id());
        if (place == null) {
            throw new IllegalArgumentException("not settled: " + submission.id());
        }
        return taken.get(place);
    }

    /**
     * What became of each observation of a submission.
     *
     * @param setAside motifs, by number among all, of values that won their slot and were set aside later: a supplied
     *     figure where a computed one exists
     */
    public Decisions decisions(Submission submission, Observations observations, Map<Integer, String> setAside) {
        return decisions(submission, observations, setAside, Map.of());
    }

    /** @param notes what is told, by number among all, of values that stay */
    public Decisions decisions(
            Submission submission,
            Observations observations,
            Map<Integer, String> setAside,
            Map<Integer, String> notes) {
        return new SubmissionDecisions(
                this,
                settled(submission),
                observations,
                new Keys(observations, catalogue, cube),
                new Keys(observations, catalogue, former),
                setAside,
                notes);
    }
}
