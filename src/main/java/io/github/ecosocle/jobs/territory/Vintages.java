package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * The newest vintage of {@code epci_millesimes.csv} and its EPCI: the other tables describe that one, so it is the only
 * one a job may ask for.
 */
public final class Vintages {
    private static final String FILE = TerritoriesReading.FOLDER + "/epci_millesimes.csv";

    private int newest;
    private final Set<Integer> listed = new HashSet<>();
    private final Set<String> sirens = new HashSet<>();

    private Vintages() {}

    public static Vintages read(Path flisted) {
        Vintages read = new Vintages();
        new CsvFile(flisted, FILE, "millesime", "siren", "nom", "nature", "nb_communes", "population_municipale")
                .each(read::row);
        return read;
    }

    private void row(CsvRow row) {
        int vintage = row.whole(0);
        listed.add(vintage);
        if (vintage > newest) {
            newest = vintage;
            sirens.clear();
        }
        if (vintage == newest) {
            sirens.add(row.need(1));
        }
    }

    public int newest() {
        return newest;
    }

    /** Refuses a job of another vintage, and tables that are not of the newest one. */
    public void check(Section place, JobDefinition job, Territories territories) {
        if (job.vintage() != newest) {
            String why = listed.contains(job.vintage())
                    ? " : la liste des EPCI de cette année est connue, pas la composition en communes de chacun ;"
                            + " rien n'est deviné"
                    : "";
            throw place.get("millesime")
                    .fail("« " + job.vintage() + " » n'est pas le millésime de " + FILE + why + " (admis : " + newest
                            + ").");
        }
        for (int epci = territories.first(Level.EPCI); epci < territories.end(Level.EPCI); epci++) {
            if (!sirens.contains(territories.code(epci))) {
                throw stranger(territories.code(epci), "epci.csv, pas dans ce fichier");
            }
        }
        for (String siren : sirens) {
            if (territories.find(Level.EPCI, siren) == Territories.NONE) {
                throw stranger(siren, "ce fichier, pas dans epci.csv");
            }
        }
    }

    private InvalidJobFileException stranger(String siren, String where) {
        return new InvalidJobFileException(FILE, "siren", "« " + siren + " » (" + newest + ") est dans " + where + ".");
    }
}
