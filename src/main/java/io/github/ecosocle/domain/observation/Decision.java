package io.github.ecosocle.domain.observation;

/** What became of a value received: the {@code decision} column of observations.csv. */
public enum Decision {
    RETENU("retenu"),
    REMPLACE("remplace"),
    ECARTE("ecarte"),
    REFUSE("refuse"),
    RETIRE("retire");

    private final String label;

    Decision(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
