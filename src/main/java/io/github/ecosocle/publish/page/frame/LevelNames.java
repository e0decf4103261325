package io.github.ecosocle.publish.page.frame;

import io.github.ecosocle.domain.territory.Level;
import java.util.Map;

/** The levels in the words of people. */
public final class LevelNames {
    private static final Map<Level, String> ONE = Map.of(
            Level.COMMUNE, "Commune",
            Level.EPCI, "Intercommunalité (EPCI)",
            Level.CRTE, "CRTE",
            Level.POLE, "Pôle métropolitain",
            Level.DEPARTEMENT, "Département",
            Level.REGION, "Région",
            Level.PAYS, "Pays");
    private static final Map<Level, String> SEVERAL = Map.of(
            Level.COMMUNE, "Communes",
            Level.EPCI, "EPCI",
            Level.CRTE, "CRTE",
            Level.POLE, "Pôles métropolitains",
            Level.DEPARTEMENT, "Départements",
            Level.REGION, "Régions",
            Level.PAYS, "France");

    private LevelNames() {}

    public static String one(Level level) {
        return ONE.getOrDefault(level, level.label());
    }

    public static String several(Level level) {
        return SEVERAL.getOrDefault(level, level.label());
    }
}
