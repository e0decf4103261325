package io.github.ecosocle.domain.observation;

/** Takes submissions one after the other, in order of arrival, each with the decision on every value. */
public interface ObservationSink {
    void submission(Submission submission, Observations observations, Decisions decisions);
}
