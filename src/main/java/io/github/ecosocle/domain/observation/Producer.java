package io.github.ecosocle.domain.observation;

import io.github.ecosocle.domain.territory.Siren;

/** Who produces a value: those it is about, or an observatory that speaks of all. */
public enum Producer {
    ACTEUR_LOCAL("acteur_local"),
    PLATEFORME("plateforme");

    private final String label;

    Producer(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** A declared source has a folder of its own; whoever else sends is a collectivité, named or not. */
    public static Producer of(Submission submission) {
        String submitter = submission.submitter();
        return submitter.equals(Submission.UNKNOWN_SUBMITTER) || Siren.looksLikeOne(submitter)
                ? ACTEUR_LOCAL
                : PLATEFORME;
    }
}
