package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.aggregate.Aggregation;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.gate.HeldFigures;
import io.github.ecosocle.publish.gate.Verdict;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.plausibility.Doubt;
import io.github.ecosocle.settle.record.RecordSettling;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the steps of one night hand to one another in memory. Nothing of it needs to survive: a night that restarts settles
 * and aggregates again, from the register.
 */
public final class Tonight {
    private final String fingerprint;
    private final List<Submission> submissions;
    private final Set<String> understood = ConcurrentHashMap.newKeySet();
    private final Counts counts;
    private List<Doubt> doubts = List.of();
    private @Nullable Settlement settlement;
    private @Nullable Aggregation aggregation;
    private RecordSettling records = new RecordSettling();
    private @Nullable Publication publication;
    private @Nullable HeldFigures held;
    private List<Verdict> verdicts = List.of();

    /** @param submissions frozen for the night, in order of arrival */
    public Tonight(String fingerprint, List<Submission> submissions, Territories territories) {
        this.fingerprint = fingerprint;
        this.submissions = List.copyOf(submissions);
        this.counts = new Counts(territories);
    }

    public String fingerprint() {
        return fingerprint;
    }

    public List<Submission> submissions() {
        return submissions;
    }

    /** Ids of the submissions normalised by this very run. */
    public Set<String> understood() {
        return understood;
    }

    Counts counts() {
        return counts;
    }

    /** By number of observation. */
    public List<Doubt> doubts() {
        return doubts;
    }

    public void doubted(List<Doubt> found) {
        doubts = List.copyOf(found);
    }

    public Settlement settlement() {
        return need(settlement, "settle");
    }

    public void settled(Settlement result) {
        settlement = result;
    }

    /** The record that holds for each territory, and those that do not. */
    public RecordSettling records() {
        return records;
    }

    public void settledRecords(RecordSettling result) {
        records = result;
    }

    public Aggregation aggregation() {
        return need(aggregation, "aggregate");
    }

    public void aggregated(Aggregation result) {
        aggregation = result;
    }

    /** What is held at its last published figures; null when there was nothing to compare with. */
    @Nullable
    HeldFigures held() {
        return held;
    }

    /** Every abnormal change, held or let through. */
    List<Verdict> verdicts() {
        return verdicts;
    }

    void gated(HeldFigures figures, List<Verdict> found) {
        held = figures;
        verdicts = List.copyOf(found);
    }

    public @Nullable Publication publication() {
        return publication;
    }

    public void published(Publication result) {
        publication = result;
    }

    private static <T> T need(@Nullable T value, String step) {
        if (value == null) {
            throw new IllegalStateException("step " + step + " has not run");
        }
        return value;
    }
}
