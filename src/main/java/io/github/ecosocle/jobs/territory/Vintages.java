package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The EPCI of each 1 January listed in {@code epci_millesimes.csv}: the other tables describe the newest one. */
public final class Vintages {
    static final String FILE = TerritoriesReading.FOLDER + "/epci_millesimes.csv";

    private final SortedMap<Integer, SortedMap<String, String>> namesByVintage = new TreeMap<>();

    private Vintages() {}

    public static Vintages read(Path folder) {
        Vintages read = new Vintages();
        new CsvFile(folder, FILE, "millesime", "siren", "nom", "nature", "nb_communes", "population_municipale")
                .each(read::row);
        return read;
    }

    private void row(CsvRow row) {
        namesByVintage.computeIfAbsent(row.whole(0), year -> new TreeMap<>()).put(row.need(1), row.get(2));
    }

    public int newest() {
        return namesByVintage.isEmpty() ? 0 : namesByVintage.lastKey();
    }

    int oldest() {
        return namesByVintage.isEmpty() ? 0 : namesByVintage.firstKey();
    }

    /** The EPCI of a 1 January with their name of then, by SIREN; none for a year that is not listed. */
    Map<String, String> names(int vintage) {
        return namesByVintage.getOrDefault(vintage, new TreeMap<>());
    }

    /** Names, by SIREN, of the EPCI made after a 1 January, as last written. */
    SortedMap<String, String> namesAfter(int vintage) {
        SortedMap<String, String> names = new TreeMap<>();
        namesByVintage.tailMap(vintage + 1).values().forEach(names::putAll);
        names.keySet().removeAll(names(vintage).keySet());
        return names;
    }

    /** Refuses a job of a vintage that is not listed. */
    public void checkListed(Section place, JobDefinition job) {
        if (!namesByVintage.containsKey(job.vintage())) {
            throw place.get(place.has("millesime") ? "millesime" : Geography.KEY)
                    .fail("« " + job.vintage() + " » n'est pas un millésime de " + FILE
                            + " : la composition des EPCI de cette année n’est pas connue, rien n'est deviné (admis : "
                            + String.join(", ", admitted()) + ").");
        }
    }

    /** Refuses tables that are not of the vintage of the job. */
    public void check(JobDefinition job, Territories territories) {
        Set<String> listed = names(job.vintage()).keySet();
        for (int epci = territories.first(Level.EPCI); epci < territories.end(Level.EPCI); epci++) {
            if (!listed.contains(territories.code(epci))) {
                throw stranger(job.vintage(), territories.code(epci), "epci.csv, pas dans ce fichier");
            }
        }
        for (String siren : listed) {
            int epci = territories.find(Level.EPCI, siren);
            boolean past = job.vintage() != newest();
            if (epci == Territories.NONE || (past && territories.communesOf(epci).length == 0)) {
                throw stranger(
                        job.vintage(),
                        siren,
                        past
                                ? "ce fichier, sans commune d’après " + StaysReading.FILE
                                : "ce fichier, pas dans epci.csv");
            }
        }
    }

    private Iterable<String> admitted() {
        return namesByVintage.keySet().stream().map(String::valueOf).toList();
    }

    private static InvalidJobFileException stranger(int vintage, String siren, String where) {
        return new InvalidJobFileException(
                FILE, "siren", "« " + siren + " » (" + vintage + ") est dans " + where + ".");
    }
}
