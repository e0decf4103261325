package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Stays;
import io.github.ecosocle.domain.territory.Stays.Stay;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turns {@code communes_epci.csv} into where the communes were that have changed EPCI; nothing without the file. */
final class StaysReading {
    static final String FILE = TerritoriesReading.FOLDER + "/communes_epci.csv";

    private final Vintages vintages;
    private final Map<String, List<Stay>> byCommune = new TreeMap<>();

    private StaysReading(Vintages vintages) {
        this.vintages = vintages;
    }

    static Stays read(Path folder, Vintages vintages) {
        if (!Files.exists(folder.resolve(FILE))) {
            return Stays.NONE;
        }
        StaysReading reading = new StaysReading(vintages);
        new CsvFile(folder, FILE, "code_insee", "premiere_annee", "derniere_annee", "siren_epci").each(reading::row);
        reading.byCommune.forEach(reading::checkEnd);
        return new Stays(reading.byCommune);
    }

    private void row(CsvRow row) {
        List<Stay> before = byCommune.computeIfAbsent(row.need(0), added -> new ArrayList<>());
        int expected = before.isEmpty()
                ? vintages.oldest()
                : before.get(before.size() - 1).last() + 1;
        if (row.whole(1) != expected) {
            throw row.fail(
                    1,
                    "« " + row.get(0) + " » : " + expected
                            + " est attendu, les années d’une commune se suivent dans l’ordre.");
        }
        if (row.whole(2) < expected) {
            throw row.fail(2, "« " + row.get(2) + " » est avant « " + row.get(1) + " ».");
        }
        String siren = row.get(3);
        for (int year = expected; year <= row.whole(2) && !siren.isEmpty(); year++) {
            if (!vintages.names(year).containsKey(siren)) {
                throw row.fail(3, "l’EPCI « " + siren + " » n’est pas dans la liste de " + year + ".");
            }
        }
        before.add(new Stay(expected, row.whole(2), siren));
    }

    private void checkEnd(String commune, List<Stay> stays) {
        int last = stays.get(stays.size() - 1).last();
        if (last != vintages.newest()) {
            throw new InvalidJobFileException(
                    FILE,
                    "derniere_annee",
                    "« " + commune + " » s’arrête en " + last + " ; " + vintages.newest() + " est attendu.");
        }
    }
}
