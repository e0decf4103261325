package io.github.ecosocle.domain.territory;

import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;

/** Five communes, two EPCI – one straddling, in two CRTE –, one island without EPCI, one commune beyond the seas. */
public final class SmallCountry {
    public static final String STRADDLING = "200069037";
    public static final String WHOLE = "246201016";

    private SmallCountry() {}

    public static TerritoriesBuilder builder() {
        TerritoriesBuilder builder = new TerritoriesBuilder(2025);
        builder.territory(new Territory(Level.PAYS, "FR", "France"), 0);
        builder.territory(new Territory(Level.REGION, "32", "Hauts-de-France"), 0);
        builder.territory(new Territory(Level.DEPARTEMENT, "59", "Nord"), 0);
        builder.territory(new Territory(Level.DEPARTEMENT, "62", "Pas-de-Calais"), 0);
        builder.territory(new Territory(Level.DEPARTEMENT, "988", "Nouvelle-Calédonie"), 0);
        builder.territory(new Territory(Level.EPCI, WHOLE, "CC Entière"), 700);
        builder.territory(new Territory(Level.EPCI, STRADDLING, "CA À cheval"), 1000);
        builder.commune(new Commune("62001", "Deux", STRADDLING, "62", "32", true), 600);
        builder.commune(new Commune("59001", "Un", STRADDLING, "59", "32", true), 400);
        builder.commune(new Commune("62002", "Trois", WHOLE, "62", "32", true), 700);
        builder.commune(new Commune("62003", "Île", "", "62", "32", true), 0);
        builder.commune(new Commune("98801", "Loin", "", "988", "", false), 0);
        builder.territory(new Territory(Level.CRTE, "crte-1", "CRTE Un"), 0);
        builder.territory(new Territory(Level.CRTE, "crte-2", "CRTE Deux"), 0);
        builder.member(Level.CRTE, "crte-1", Level.EPCI, STRADDLING);
        builder.member(Level.CRTE, "crte-1", Level.EPCI, STRADDLING);
        builder.member(Level.CRTE, "crte-1", Level.COMMUNE, "62003");
        builder.member(Level.CRTE, "crte-2", Level.EPCI, STRADDLING);
        builder.member(Level.CRTE, "crte-2", Level.EPCI, WHOLE);
        return builder;
    }
}
