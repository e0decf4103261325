package io.github.ecosocle.domain.objective;

import java.math.BigDecimal;

/**
 * A sum of money written in a contract, in euros. Told as written, never as due.
 *
 * @param condition id of the condition it hangs on; empty when on none
 */
public record Grant(String id, String label, Kind kind, BigDecimal euros, String condition) {

    /** What the sum is. */
    public enum Kind {
        FORFAIT("forfaitaire"),
        CEILING("plafond");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
