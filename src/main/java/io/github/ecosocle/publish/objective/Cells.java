package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the tables of objectives write what they hold: an unknown number is an empty cell, never a zero. */
final class Cells {
    private Cells() {}

    static String number(@Nullable BigDecimal number) {
        return number == null
                ? ""
                : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static String yes(boolean told) {
        return told ? "oui" : "non";
    }

    /** Level, code and name, as in every other table. */
    static String[] territory(Territories territories, int territory) {
        return new String[] {
            territories.level(territory).label(), territories.code(territory), territories.name(territory)
        };
    }

    static void write(Staging staging, String path, Table table, List<String[]> rows) throws IOException {
        try (StagedFile out = staging.create(path, table)) {
            out.write(table.header().getBytes(StandardCharsets.UTF_8));
            for (String[] row : rows) {
                out.write(CsvText.row(row));
            }
        }
    }
}
