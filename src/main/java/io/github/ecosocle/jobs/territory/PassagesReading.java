package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns {@code passages.csv}, for a job that wants constant geography, into where the communes of former EPCI went. */
public final class PassagesReading {
    private static final String FILE = TerritoriesReading.FOLDER + "/passages.csv";
    private static final String KEY = "geographie";
    /** The first is what an absent key means. */
    private static final Map<String, Boolean> CHOICES = Map.of("envoyee", false, "reference", true);

    private final Territories territories;
    private final List<Passage> all = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    private PassagesReading(Territories territories) {
        this.territories = territories;
    }

    /** @param place the job file, for its {@code geographie} */
    public static Passages read(Path folder, Section place, Territories territories) {
        if (!place.has(KEY) || !place.choice(KEY, CHOICES)) {
            return Passages.NOT_ASKED;
        }
        PassagesReading reading = new PassagesReading(territories);
        new CsvFile(
                        folder,
                        FILE,
                        "derniere_annee",
                        "siren",
                        "siren_successeur",
                        "nb_communes",
                        "population",
                        "surface_km2")
                .each(reading::row);
        reading.checkSuccessors();
        return Passages.of(reading.all);
    }

    private void row(CsvRow row) {
        int lastYear = row.whole(0);
        String origin = row.need(1);
        boolean lives = territories.find(Level.EPCI, origin) != Territories.NONE;
        Succession ended = territories.findDissolved(origin).orElse(null);
        if (!lives && ended == null) {
            throw row.fail(1, "« " + origin + " » n’est ni dans epci.csv ni dans successions.csv.");
        }
        if (ended != null && ended.lastYear() != lastYear) {
            throw row.fail(
                    0, "successions.csv dit que « " + origin + " » existait encore en " + ended.lastYear() + ".");
        }
        String destination = row.need(2);
        if (territories.find(Level.EPCI, destination) == Territories.NONE) {
            throw row.fail(2, "l’EPCI « " + destination + " » n’est pas dans epci.csv.");
        }
        TerritoriesReading.once(row, told.add(lastYear + " " + origin + " " + destination));
        all.add(new Passage(lastYear, origin, destination, positive(row, 3), positive(row, 4), Areas.read(row, 5)));
    }

    private static int positive(CsvRow row, int column) {
        int number = row.whole(column);
        if (number == 0) {
            throw row.fail(column, "un nombre plus grand que zéro est attendu.");
        }
        return number;
    }

    /** A passage that lacks would be a part of a value that vanishes. */
    private void checkSuccessors() {
        for (Passage passage : all) {
            Set<String> here = new TreeSet<>();
            all.stream()
                    .filter(one -> one.origin().equals(passage.origin()) && one.lastYear() == passage.lastYear())
                    .forEach(one -> here.add(one.destination()));
            Set<String> there = territories
                    .findDissolved(passage.origin())
                    .map(ended -> (Set<String>) new TreeSet<>(ended.successors()))
                    .orElse(here);
            if (!territories.findDissolved(passage.origin()).isPresent() && !here.contains(passage.origin())) {
                throw new InvalidJobFileException(
                        FILE, "siren_successeur", "« " + passage.origin() + " » vit encore : ce qu’il a gardé manque.");
            }
            if (!here.equals(there)) {
                throw new InvalidJobFileException(
                        FILE,
                        "siren_successeur",
                        "« " + passage.origin() + " » passe à " + String.join(", ", here) + " ; successions.csv dit "
                                + String.join(", ", there) + ".");
            }
        }
    }
}
