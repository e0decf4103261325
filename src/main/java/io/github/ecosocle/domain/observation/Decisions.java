package io.github.ecosocle.domain.observation;

/** What became of each observation of one submission, and why. */
public interface Decisions {
    Decision decision(int observation);

    /** Empty, or a code and its sentence in French. */
    String motif(int observation);
}
