package io.github.ecosocle.domain.finding;

/** Who must act on a finding. */
public enum Actor {
    DEPOSANT("deposant"),
    EXPLOITANT("exploitant"),
    REFERENTIEL("referentiel");

    private final String label;

    Actor(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
