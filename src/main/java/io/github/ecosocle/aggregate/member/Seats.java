package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where an EPCI counts as a whole: the département of its seat, or, where the reference does not tell it or tells one in
 * which the EPCI has no commune, the département that holds most of its people (of two as many, the first by code).
 */
final class Seats {
    private final Territories territories;
    private final Weights weights;

    Seats(Territories territories, Weights weights) {
        this.territories = territories;
        this.weights = weights;
    }

    /** True for the département of the seat, and for the région and the country around it. */
    boolean holds(int territory, int epci) {
        int[] told = toldCommunes(epci);
        int[] home = told.length > 0 ? told : mostPeopled(epci);
        return home.length > 0 && Arrays.binarySearch(territories.communesOf(territory), home[0]) >= 0;
    }

    boolean isTold(int epci) {
        return toldCommunes(epci).length > 0;
    }

    /** The communes of the EPCI in the département of its seat. */
    private int[] toldCommunes(int epci) {
        Optional<String> seat = territories.findSeat(epci);
        int departement = seat.isEmpty() ? Territories.NONE : territories.find(Level.DEPARTEMENT, seat.get());
        return departement == Territories.NONE ? new int[0] : communes(epci, departement);
    }

    private int[] mostPeopled(int epci) {
        int[] best = {};
        for (int id = territories.first(Level.DEPARTEMENT); id < territories.end(Level.DEPARTEMENT); id++) {
            int[] inside = communes(epci, id);
            if (inside.length > 0 && (best.length == 0 || weights.coverage(inside) > weights.coverage(best))) {
                best = inside;
            }
        }
        return best;
    }

    private int[] communes(int epci, int departement) {
        int[] inside = territories.communesOf(departement);
        return Arrays.stream(territories.communesOf(epci))
                .filter(commune -> Arrays.binarySearch(inside, commune) >= 0)
                .toArray();
    }
}
