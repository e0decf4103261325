package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.jobs.file.CsvFile;
import io.github.ecosocle.jobs.file.CsvRow;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Turns the reference tables into the territories of one vintage: places first, then what is made of them. */
public final class TerritoriesReading {
    public static final String FOLDER = "territories";

    /** Zones of {@code FR}: metropolitan France and the five DROM. */
    private static final Set<String> IN_FRANCE = Set.of("metro", "drom");

    private static final Set<String> ZONES = Set.of("metro", "drom", "com");

    private final Path folder;
    private final TerritoriesBuilder builder;
    private final Map<String, String> regionNames = new LinkedHashMap<>();
    private final Map<String, String> zoneByRegion = new HashMap<>();
    private final Map<String, String> departementNames = new LinkedHashMap<>();
    private final Map<String, String> regionByDepartement = new HashMap<>();
    private final PastEpcis past;
    private final Areas epcis = new Areas();
    private final Areas communes = new Areas();
    private final Areas departements = new Areas();
    private final Areas regions = new Areas();
    private final Areas france = new Areas();

    private TerritoriesReading(Path folder, int vintage, Vintages vintages) {
        this.folder = folder;
        this.builder = new TerritoriesBuilder(vintage);
        this.past = new PastEpcis(vintage, vintages, StaysReading.read(folder, vintages));
    }

    public static Territories read(Path folder, int vintage, Vintages vintages) {
        TerritoriesReading reading = new TerritoriesReading(folder, vintage, vintages);
        reading.places();
        reading.past.addTo(reading.builder);
        reading.builder.stays(reading.past.stays());
        GroupingsReading.read(folder, reading.builder, reading.epcis, reading.communes, reading.past);
        HistoryReading.read(folder, reading.builder, reading.epcis, reading.communes, reading.past);
        return reading.builder.build();
    }

    private void places() {
        new CsvFile(folder, FOLDER + "/regions.csv", "code", "nom", "zone").each(this::region);
        new CsvFile(folder, FOLDER + "/departements.csv", "code", "nom", "region", "zone").each(this::departement);
        new CsvFile(
                        folder,
                        FOLDER + "/epci.csv",
                        "siren",
                        "nom",
                        "nature",
                        "departement_siege",
                        "region_siege",
                        "surface_km2")
                .each(this::epci);
        new CsvFile(
                        folder,
                        FOLDER + "/communes.csv",
                        "code_insee",
                        "nom",
                        "siren_epci",
                        "departement",
                        "region",
                        "surface_km2",
                        "siren")
                .each(this::commune);
        regionNames.forEach((code, name) -> add(Level.REGION, code, name, regions));
        departementNames.forEach((code, name) -> add(Level.DEPARTEMENT, code, name, departements));
        add(Level.PAYS, Territories.FRANCE, "France", france);
    }

    private void add(Level level, String code, String name, Areas areas) {
        builder.territory(new Territory(level, code, name), areas.of(code));
    }

    private void region(CsvRow row) {
        once(row, regionNames.put(row.need(0), row.need(1)) == null);
        zoneByRegion.put(row.get(0), zone(row, 2));
    }

    private void departement(CsvRow row) {
        once(row, departementNames.put(row.need(0), row.need(1)) == null);
        String zone = zoneByRegion.get(row.get(2));
        if (zone == null) {
            throw row.fail(2, "la région « " + row.get(2) + " » n'est pas dans regions.csv.");
        }
        if (!zone(row, 3).equals(zone)) {
            throw row.fail(3, "« " + row.get(3) + " », mais la région est en zone « " + zone + " ».");
        }
        regionByDepartement.put(row.get(0), row.get(2));
    }

    private static String zone(CsvRow row, int column) {
        if (!ZONES.contains(row.get(column))) {
            throw row.fail(column, "« " + row.get(column) + " » est inconnu (admis : com, drom, metro).");
        }
        return row.get(column);
    }

    private void epci(CsvRow row) {
        String siren = row.get(0);
        if (!Siren.isValid(siren)) {
            throw row.fail(0, "« " + siren + " » n'est pas un SIREN (neuf chiffres, dont une clé).");
        }
        once(row, !epcis.has(siren));
        if (!departementNames.containsKey(row.get(3))) {
            throw row.fail(3, "le département « " + row.get(3) + " » n'est pas dans departements.csv.");
        }
        long area = Areas.read(row, 5);
        epcis.add(siren, area);
        String name = row.need(1);
        if (past.isSame(siren)) {
            builder.territory(new Territory(Level.EPCI, siren, name), area);
        }
        builder.seat(siren, row.get(3));
    }

    private void commune(CsvRow row) {
        String code = row.need(0);
        once(row, !communes.has(code));
        String epci = row.get(2);
        if (!epci.isEmpty() && !epcis.has(epci)) {
            throw row.fail(2, "l'EPCI « " + epci + " » n'est pas dans epci.csv.");
        }
        String departement = row.get(3);
        String region = row.get(4);
        if (!region.equals(regionByDepartement.get(departement))) {
            throw row.fail(
                    3,
                    "le département « " + departement + " » de la région « " + region
                            + " » n'est pas dans departements.csv.");
        }
        long area = Areas.read(row, 5);
        communes.add(code, area);
        boolean inFrance = IN_FRANCE.contains(zoneByRegion.getOrDefault(region, ""));
        departements.add(departement, area);
        regions.add(region, area);
        if (inFrance) {
            france.add(Territories.FRANCE, area);
        }
        String then = past.epciOf(code, epci, area);
        builder.commune(new TerritoriesBuilder.Commune(code, row.need(1), then, departement, region, inFrance), area);
    }

    static void once(CsvRow row, boolean first) {
        if (!first) {
            throw row.fail(0, "« " + row.get(0) + " » est écrit deux fois.");
        }
    }
}
