package io.github.ecosocle.domain.correction;

import io.github.ecosocle.domain.number.Rational;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of {@code jobs/corrections.yml}: what a source wrongly says of one key, and what is published in its place.
 *
 * @param place where it stands in the file, {@code corrections[1]}
 * @param source id of a declared source, or submitter
 * @param territory number in the reference
 * @param measure number in the catalogue
 * @param method null for any
 * @param value in the canonical unit of the measure; null when the value received is only set aside
 */
public record Correction(
        String place,
        String source,
        int territory,
        int measure,
        int year,
        @Nullable String method,
        Expected expected,
        @Nullable Rational value,
        String reason,
        String author,
        LocalDate date) {

    /** The code that begins the published {@code motif} of what was corrected. */
    public static final String CODE = "corrige";

    /** Why, and who says so: neither of the two values, which may be secret one day. */
    public String motif() {
        String what = value == null ? CODE + " : valeur écartée, " : CODE + " : ";
        return what + oneLine(reason) + " (" + oneLine(author) + ", " + date + ")";
    }

    /** Motifs are told apart by their semicolons. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").replace(" ;", ",").replace("\u00a0;", ",");
    }
}
