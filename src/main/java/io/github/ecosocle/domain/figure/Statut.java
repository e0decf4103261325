package io.github.ecosocle.domain.figure;

/** Where a published figure comes from, or why it is empty. */
public enum Statut {
    FOURNI("fourni"),
    RECONSTRUIT("reconstruit"),
    AGREGE("agrege"),
    DERIVE("derive"),
    RECONDUIT("reconduit"),
    GELE("gele"),
    PARTIEL("partiel"),
    SECRET("secret"),
    ABSENT("absent");

    private final String label;

    Statut(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
