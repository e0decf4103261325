package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import java.util.ArrayList;
import java.util.List;

/** Who sent what, and how many values. */
public final class ObservationFacts implements ObservationSink {
    private final List<Submission> submissions = new ArrayList<>();
    private long values;

    @Override
    public void submission(Submission submission, Observations observations, Decisions decisions) {
        submissions.add(submission);
        values += observations.size();
    }

    /** In order of arrival. */
    public List<Submission> submissions() {
        return List.copyOf(submissions);
    }

    /** Received, refused ones included. */
    public long values() {
        return values;
    }
}
