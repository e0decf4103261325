package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.territory.Populations;

/** What the members of a territory are divided by, beside their own terms; it is what the reference holds of them. */
public enum Divider {
    NONE("population"),
    POPULATION("population"),
    /** Terms are multiplied by the area, and divided by it at the end. */
    AREA("surface_km2");

    private final String weight;

    Divider(String weight) {
        this.weight = weight;
    }

    /** The word of couverture.csv for what coverage is measured by. */
    String weight() {
        return weight;
    }

    /** {@link Populations#NOT_HELD} where the reference does not say. */
    long of(int territory, Weights weights, int populationYear) {
        return switch (this) {
            case NONE -> 0;
            case POPULATION -> weights.population(territory, populationYear);
            case AREA -> weights.area(territory);
        };
    }

    long of(int[] communes, Weights weights, int populationYear) {
        return switch (this) {
            case NONE -> 0;
            case POPULATION -> weights.population(communes, populationYear);
            case AREA -> weights.area(communes);
        };
    }
}
