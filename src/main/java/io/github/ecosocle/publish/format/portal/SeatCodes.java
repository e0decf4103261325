package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;

/** Where an EPCI has its seat: the département and the région that portals filter it by, even when it straddles two. */
final class SeatCodes {
    private final Territories territories;
    private final int[] departements;
    private final int[] regions;

    SeatCodes(Territories territories) {
        this.territories = territories;
        this.departements = byCommune(Level.DEPARTEMENT);
        this.regions = byCommune(Level.REGION);
    }

    private int[] byCommune(Level level) {
        int[] parents = new int[territories.end(Level.COMMUNE)];
        Arrays.fill(parents, Territories.NONE);
        for (int parent = territories.first(level); parent < territories.end(level); parent++) {
            for (int commune : territories.communesOf(parent)) {
                parents[commune] = parent;
            }
        }
        return parents;
    }

    String departement(int epci) {
        return code(departements, epci);
    }

    String region(int epci) {
        return code(regions, epci);
    }

    private String code(int[] parents, int epci) {
        int seat = territories
                .findSeat(epci)
                .map(code -> territories.find(Level.COMMUNE, code))
                .orElse(Territories.NONE);
        int[] communes = territories.communesOf(epci);
        int commune = seat == Territories.NONE && communes.length > 0 ? communes[0] : seat;
        boolean known = commune != Territories.NONE && parents[commune] != Territories.NONE;
        return known ? territories.code(parents[commune]) : "";
    }
}
