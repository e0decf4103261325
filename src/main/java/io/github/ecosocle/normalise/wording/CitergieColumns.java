package io.github.ecosocle.normalise.wording;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.table.RawRow;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the sheet of the Cit'ergie indicators says what; two columns of ours, unit and year, are added on the right. */
record CitergieColumns(int number, int label, int value, int comment, int others, int width) {

    /** Null when the row is not that of its headings. */
    static @Nullable CitergieColumns of(RawRow row) {
        List<String> keys = Stream.of(row.cells()).map(Spelling::headingKey).toList();
        CitergieColumns found = new CitergieColumns(
                keys.indexOf("n"),
                keys.indexOf(Spelling.headingKey("Nom de l'indicateur")),
                starting(keys, "valeur pour audit"),
                starting(keys, "commentaires"),
                starting(keys, "autres valeurs"),
                keys.size());
        return found.number >= 0 && found.label >= 0 && found.value >= 0 ? found : null;
    }

    private static int starting(List<String> keys, String beginning) {
        return keys.stream()
                .filter(key -> key.startsWith(beginning))
                .findFirst()
                .map(keys::indexOf)
                .orElse(-1);
    }

    /**
     * @param valueAt the column whose values are read
     */
    RawRow headings(RawRow row, int valueAt) {
        String[] cells = new String[width + 2];
        Arrays.fill(cells, Field.LAISSE.heading());
        cells[number] = Field.INDICATEUR.heading();
        cells[label] = Field.LIBELLE_INDICATEUR.heading();
        cells[valueAt] = Field.VALEUR.heading();
        if (comment >= 0) {
            cells[comment] = Field.COMMENTAIRE.heading();
        }
        cells[width] = Field.UNITE.heading();
        cells[width + 1] = Field.ANNEE.heading();
        return RawRow.ofText(row.number(), cells);
    }

    /** The row of an indicator of the socle, in our words. */
    RawRow row(RawRow row, String code, String unit, String year) {
        String[] cells = Arrays.copyOf(row.cells(), width + 2);
        for (int column = Math.min(row.width(), width); column < cells.length; column++) {
            cells[column] = "";
        }
        cells[number] = code;
        cells[width] = unit;
        cells[width + 1] = year;
        return new RawRow(row.number(), cells, row.kinds(), row.hidden(), row.damaged());
    }
}
