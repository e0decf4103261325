package io.github.ecosocle.feedback;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.text.SafeText;
import java.util.List;

/** The columns of a return (contract, section 6), shared by its formats. */
final class FindingCells {
    static final List<String> COLUMNS =
            List.of("code", "severite", "acteur", "fichier", "feuille", "cellule", "ligne", "lu", "attendu", "message");

    /** A cell of five megabytes is one finding, not five megabytes of return. */
    private static final int LONGEST_READ = 500;

    private FindingCells() {}

    static List<String> of(Finding found) {
        int row = found.place().row();
        return List.of(
                found.rule().code(),
                found.severity().name(),
                found.rule().actor().label(),
                SafeText.visible(found.place().file()),
                SafeText.visible(found.place().sheet()),
                found.place().cell(),
                row > 0 ? Integer.toString(row) : "",
                shorten(found.read()),
                found.expected(),
                found.message());
    }

    private static String shorten(String read) {
        if (read.length() <= LONGEST_READ) {
            return read;
        }
        int end = Character.isHighSurrogate(read.charAt(LONGEST_READ - 1)) ? LONGEST_READ - 1 : LONGEST_READ;
        return read.substring(0, end) + "…";
    }
}
