package io.github.ecosocle.domain.observation;

import java.util.Optional;
import java.util.stream.Stream;

/** Why there is no number. Zero is a number. */
public enum MissingReason {
    /** The cell says nothing: blank, {@code -}, {@code None}. */
    ABSENT("absent", "non_envoye"),
    NON_COMMUNIQUE("non_communique", "non_communique"),
    NON_DISPONIBLE("non_disponible", "non_disponible"),
    SANS_OBJET("sans_objet", "sans_objet"),
    SECRET("secret", "secret_primaire");

    private final String label;
    private final String motif;

    MissingReason(String label, String motif) {
        this.label = label;
        this.motif = motif;
    }

    /** The word of {@code jobs/vocabulary.yml}. */
    public String label() {
        return label;
    }

    /** The code that begins a published {@code motif}. */
    public String motif() {
        return motif;
    }

    public static Optional<MissingReason> find(String label) {
        return Stream.of(values()).filter(reason -> reason.label.equals(label)).findFirst();
    }
}
