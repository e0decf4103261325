package io.github.ecosocle.domain.objective;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far one commitment has come by the end of one year, on the territory of the contract or on one of its EPCI.
 *
 * @param territory number in the reference
 * @param member true for an EPCI, which brings its part but has no target of its own
 * @param done null when something is missing, or impossible
 * @param percent share of the target, in %, exact up to its rounding; null when not to be told
 * @param missing what keeps it from being known: {@code 246200844:2022}, sorted
 */
public record Attainment(
        String file,
        Commitment commitment,
        int territory,
        boolean member,
        int year,
        @Nullable BigDecimal done,
        @Nullable BigDecimal percent,
        Status status,
        List<String> missing) {

    /** What can be said of it. */
    public enum Status {
        REACHED("atteint"),
        UNDERWAY("en_cours"),
        CONTRIBUTION("contribution"),
        INCOMPLETE("incomplet"),
        IMPOSSIBLE("incoherent");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
