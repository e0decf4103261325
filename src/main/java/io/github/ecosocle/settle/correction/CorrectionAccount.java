package io.github.ecosocle.settle.correction;

import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one correction met: the value it expects, another, or nothing at all. */
public final class CorrectionAccount {
    private static final Comparator<Moment> ORDER =
            Comparator.comparingInt(Moment::day).thenComparingLong(Moment::arrival);

    private final Correction correction;
    private @Nullable Moment expected;
    private @Nullable Moment other;
    private int found;

    /** When a value was said; not the value: its submission may be large, and need not stay in memory. */
    private record Moment(int number, int day, long arrival) {}

    /** What became of a correction. */
    public enum Outcome {
        APPLIED,
        /** The source says something else now, and said so last. */
        SOURCE_CHANGED,
        UNUSED
    }

    CorrectionAccount(Correction correction) {
        this.correction = correction;
    }

    public Correction correction() {
        return correction;
    }

    /** How many values it corrected. */
    public int found() {
        return found;
    }

    boolean concerns(Said said) {
        String method = correction.method();
        boolean spoken = correction.source().equals(said.source())
                || correction.source().equals(said.submission().submitter());
        return spoken && (method == null || method.equals(said.observations().text(TextColumn.METHOD, said.at())));
    }

    void met(Said said) {
        found++;
        expected = later(expected, said);
    }

    /** A word such as {@code NC} leaves the earlier number standing: it says nothing of it. */
    void missed(Said said) {
        State state = said.observations().state(said.at());
        if (!state.isMissing() || state == State.SECRET) {
            other = later(other, said);
        }
    }

    private static Moment later(@Nullable Moment one, Said said) {
        Moment two = new Moment(said.number(), said.day(), said.submission().arrival());
        return one == null || ORDER.compare(two, one) > 0 ? two : one;
    }

    public Outcome outcome() {
        if (other != null && (expected == null || ORDER.compare(other, expected) > 0)) {
            return Outcome.SOURCE_CHANGED;
        }
        return expected == null ? Outcome.UNUSED : Outcome.APPLIED;
    }

    /** The number of the value that shows the change; of use only where the source has changed. */
    public Stream<Integer> changed() {
        return other == null || outcome() != Outcome.SOURCE_CHANGED ? Stream.empty() : Stream.of(other.number());
    }
}
