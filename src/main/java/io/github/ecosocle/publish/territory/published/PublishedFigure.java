package io.github.ecosocle.publish.territory.published;

import java.util.List;

/**
 * A figure as its file writes it.
 *
 * @param share of the population covered, in percent
 * @param missing SIREN, or {@code commune:29155}
 */
public record PublishedFigure(
        int year,
        String measure,
        String method,
        String value,
        String statut,
        String expected,
        String present,
        String share,
        List<String> missing,
        String motif) {

    public boolean isKnown() {
        return !value.isEmpty();
    }

    /** False where nobody has said anything, or nothing that could be used. */
    public boolean isSpokenOf() {
        return !statut.equals("absent");
    }
}
