package io.github.ecosocle.publish.page.digest;

import java.util.Locale;

/** What a reader sees happen to a number. */
public enum ChangeKind {
    APPEARED("apparu", "apparus"),
    CHANGED("modifié", "modifiés"),
    VANISHED("disparu", "disparus"),
    SECRET("devenu secret", "devenus secrets"),
    /** The number is the same, or there is still none: its statut, its unit or its reason is another. */
    OTHER("autre changement", "autres changements");

    private final String one;
    private final String several;

    ChangeKind(String one, String several) {
        this.one = one;
        this.several = several;
    }

    /** Above a column that counts them. */
    public String heading() {
        return several.substring(0, 1).toUpperCase(Locale.ROOT) + several.substring(1);
    }

    /** Of so many numbers. */
    public String label(long count) {
        return count > 1 ? several : one;
    }
}
