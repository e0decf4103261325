package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Turns {@code populations.csv} into populations of every territory, completed by sums of members. */
public final class PopulationsReading {
    private static final String FILE = TerritoriesReading.FOLDER + "/populations.csv";

    private final Territories territories;
    private final SortedMap<Integer, long[]> byYear = new TreeMap<>();
    /** EPCI that the file tells of with the communes they have now, not with those of the vintage. */
    private final Set<String> changed;

    private PopulationsReading(Territories territories) {
        this.territories = territories;
        this.changed = territories.stays().changedSince(territories.vintage());
    }

    /**
     * @param place the job file, for its {@code population}
     */
    public static Populations read(Path folder, Territories territories, Section place, JobDefinition job) {
        PopulationsReading reading = new PopulationsReading(territories);
        new CsvFile(folder, FILE, "annee", "niveau", "code", "population_municipale").each(reading::row);
        if (reading.byYear.isEmpty()) {
            throw new InvalidJobFileException(FILE, "", "aucune population.");
        }
        if (job.fixedPopulation().isPresent()
                && !reading.byYear.containsKey(job.fixedPopulation().getAsInt())) {
            throw place.get("population")
                    .fail("population inconnue pour cette année (admis : "
                            + reading.byYear.keySet().stream()
                                    .map(String::valueOf)
                                    .collect(Collectors.joining(", ")) + ").");
        }
        return Populations.completed(reading.byYear, territories);
    }

    private void row(CsvRow row) {
        long[] values = byYear.computeIfAbsent(row.whole(0), year -> notHeld());
        Level level = Level.find(row.get(1))
                .orElseThrow(() -> row.fail(
                        1,
                        "« " + row.get(1)
                                + " » est inconnu (admis : "
                                + Arrays.stream(Level.values())
                                        .map(Level::label)
                                        .collect(Collectors.joining(", "))
                                + ")."));
        if (level == Level.EPCI && changed.contains(row.get(2))) {
            return;
        }
        int id = territories.find(level, row.get(2));
        if (id == Territories.NONE) {
            throw row.fail(2, level.label() + " inconnu : « " + row.get(2) + " ».");
        }
        if (values[id] != Populations.NOT_HELD) {
            throw row.fail(2, "« " + row.get(2) + " » est écrit deux fois pour l'année " + row.get(0) + ".");
        }
        values[id] = row.whole(3);
    }

    private long[] notHeld() {
        long[] values = new long[territories.size()];
        Arrays.fill(values, Populations.NOT_HELD);
        return values;
    }
}
