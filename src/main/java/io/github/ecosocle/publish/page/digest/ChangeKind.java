package io.github.ecosocle.publish.page.digest;

/** What a reader sees happen to a number. */
public enum ChangeKind {
    APPEARED("apparus"),
    CHANGED("modifiés"),
    VANISHED("disparus"),
    SECRET("devenus secrets"),
    /** The number is the same, or there is still none: its statut, its unit or its reason is another. */
    OTHER("autres changements");

    private final String label;

    ChangeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
