package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import java.util.ArrayList;
import java.util.List;

/** Who sent what, and how many values. */
public final class ObservationFacts implements ObservationSink {
    private final List<Submission> submissions = new ArrayList<>();
    private final SecretKeys secrets = new SecretKeys();
    private long values;

    @Override
    public void submission(Submission submission, Observations observations, Decisions decisions) {
        submissions.add(submission);
        values += observations.size();
        for (int at = 0; at < observations.size(); at++) {
            if (decisions.isSecret(at)) {
                secrets.add(
                        observations.text(TextColumn.LEVEL, at),
                        observations.text(TextColumn.CODE, at),
                        observations.year(at),
                        observations.text(TextColumn.MEASURE, at),
                        observations.text(TextColumn.METHOD, at));
            }
        }
    }

    /** The keys whose values received are not shown, those of levels and places that are not published included. */
    SecretKeys secrets() {
        return secrets;
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
