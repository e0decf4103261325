package io.github.ecosocle.normalise.sample;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;
import io.github.ecosocle.domain.territory.Territory;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/** Four EPCI of the north, one of the Ain, one that is no more. */
public final class SampleTerritories {
    public static final String SAINT_OMER = "200069037";
    public static final String LUMBRES = "246201016";
    public static final String BOULONNAIS = "246200729";
    /** Dissolved in 2020, followed by the MEL of today. */
    public static final String OLD_LILLE = "245900410";

    public static final long POPULATION_OF_A_COMMUNE = 10_000;

    private SampleTerritories() {}

    public static Territories make() {
        TerritoriesBuilder builder = new TerritoriesBuilder(2025);
        epci(builder, SAINT_OMER, "CA du Pays de Saint-Omer");
        epci(builder, LUMBRES, "CC du Pays de Lumbres");
        epci(builder, BOULONNAIS, "CA du Boulonnais");
        epci(builder, "200093201", "Métropole Européenne de Lille");
        epci(builder, "240100883", "CC de la Plaine de l'Ain");
        commune(builder, "62765", "Saint-Omer", SAINT_OMER, "62", "32");
        commune(builder, "62040", "Arques", SAINT_OMER, "62", "32");
        commune(builder, "62534", "Lumbres", LUMBRES, "62", "32");
        commune(builder, "62160", "Boulogne-sur-Mer", BOULONNAIS, "62", "32");
        commune(builder, "59350", "Lille", "200093201", "59", "32");
        commune(builder, "59017", "Arques", "200093201", "59", "32");
        commune(builder, "01024", "Attignat", "240100883", "01", "84");
        builder.territory(new Territory(Level.CRTE, "crte-32-62-3", "CRTE de l'Audomarois"), 0);
        builder.member(Level.CRTE, "crte-32-62-3", Level.EPCI, SAINT_OMER);
        List.of("01", "59", "62")
                .forEach(code -> builder.territory(new Territory(Level.DEPARTEMENT, code, "D" + code), 0));
        List.of("32", "84").forEach(code -> builder.territory(new Territory(Level.REGION, code, "R" + code), 0));
        builder.territory(new Territory(Level.PAYS, "FR", "France"), 0);
        builder.dissolved(new Succession(OLD_LILLE, "Métropole Européenne de Lille", 2019, List.of("200093201")));
        builder.formerCommune("62999", "62765");
        return builder.build();
    }

    /** Ten thousand people a commune, in 2023. */
    public static Populations populations(Territories territories) {
        long[] held = new long[territories.size()];
        Arrays.fill(held, Populations.NOT_HELD);
        for (int id = territories.first(Level.COMMUNE); id < territories.end(Level.COMMUNE); id++) {
            held[id] = POPULATION_OF_A_COMMUNE;
        }
        TreeMap<Integer, long[]> byYear = new TreeMap<>();
        byYear.put(2023, held);
        return Populations.completed(byYear, territories);
    }

    private static void epci(TerritoriesBuilder builder, String siren, String name) {
        builder.territory(new Territory(Level.EPCI, siren, name), 10_000);
    }

    private static void commune(
            TerritoriesBuilder builder, String code, String name, String epci, String departement, String region) {
        builder.commune(new Commune(code, name, epci, departement, region, true), 1_000);
    }
}
