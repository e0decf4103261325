package io.github.ecosocle.settle.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Remembers, for one measure, year and method, which values received stand behind an EPCI that is passed through. */
final class Chain {
    private final Sides sides;
    private final Carried carried;
    private final Map<String, Set<Integer>> behind = new HashMap<>();

    Chain(Sides sides, Carried carried) {
        this.sides = sides;
        this.carried = carried;
    }

    /** @param share empty for the whole of the origin, else {@code =0.0933} */
    void took(String origin, String destination, String share) {
        for (int observation : observations(origin)) {
            if (sides.isEnded(destination)) {
                carried.passed(observation, destination + share);
            } else {
                carried.took(observation, destination + share);
            }
        }
    }

    void left(String origin, String why) {
        observations(origin).forEach(observation -> carried.left(observation, why));
    }

    /** What is written for an EPCI that is passed through is what was received for these. */
    void pass(String destination, List<String> origins) {
        Set<Integer> all = new LinkedHashSet<>();
        origins.forEach(origin -> all.addAll(observations(origin)));
        behind.put(destination, all);
    }

    private List<Integer> observations(String siren) {
        return new ArrayList<>(behind.getOrDefault(siren, Set.of(sides.of(siren).origin())));
    }
}
