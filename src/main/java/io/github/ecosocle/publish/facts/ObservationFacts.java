package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.text.SafeText;
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
            } else if (decisions.isClosed(at)) {
                secrets.addValue(
                        shown(observations, TextColumn.LEVEL, at),
                        shown(observations, TextColumn.CODE, at),
                        observations.year(at),
                        shown(observations, TextColumn.MEASURE, at),
                        shown(observations, TextColumn.METHOD, at),
                        submission.id());
            }
        }
    }

    /** As the file of received values has it, even where it is not understood. */
    private static String shown(Observations observations, TextColumn column, int at) {
        return SafeText.forSpreadsheet(observations.text(column, at));
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
