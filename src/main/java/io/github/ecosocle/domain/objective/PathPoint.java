package io.github.ecosocle.domain.objective;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One territory, one trajectory, one year: where it should be, where it is.
 *
 * @param territory number in the reference
 * @param base value of the base year, null when not known
 * @param target null when the path cannot be told there
 * @param actual null when not known
 * @param gap actual less target
 * @param gapPercent gap in % of the target, null when the target is zero
 */
public record PathPoint(
        String file,
        Trajectory trajectory,
        int territory,
        String method,
        int year,
        @Nullable BigDecimal base,
        @Nullable BigDecimal target,
        @Nullable BigDecimal actual,
        @Nullable BigDecimal gap,
        @Nullable BigDecimal gapPercent,
        Status status,
        String motif) {

    /** On which side of the path it is, or why that cannot be said. */
    public enum Status {
        ON_TRACK("dans_la_trajectoire"),
        BEHIND("en_retard"),
        BASE_YEAR("annee_de_base"),
        NO_VALUE("valeur_manquante"),
        NO_BASE("base_manquante"),
        OTHER_SOURCE("source_differente"),
        OUTSIDE("hors_periode");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
