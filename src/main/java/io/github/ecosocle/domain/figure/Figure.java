package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.catalogue.Measure;

/**
 * One published figure, known or not.
 *
 * @param territory number in the {@link io.github.ecosocle.domain.territory.Territories}
 * @param value plain decimal in the unit of the measure, empty when there is none
 * @param motif empty, or begins with a code such as {@code couverture}
 */
public record Figure(
        int territory,
        int year,
        Measure measure,
        String method,
        String value,
        Statut statut,
        Coverage coverage,
        String motif) {

    /** True when nothing that was sent for the same key may be shown: it is secret itself, or holds a secret part. */
    public boolean isShielded() {
        return statut == Statut.SECRET || motif.contains("secret_secondaire");
    }
}
