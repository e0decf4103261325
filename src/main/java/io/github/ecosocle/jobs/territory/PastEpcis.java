package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Stays;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The EPCI of the 1 January that a job asks for: those of the newest tables, or their forerunners. */
final class PastEpcis {
    private final int vintage;
    private final Vintages vintages;
    private final Stays stays;
    /** EPCI whose communes of then are not those of the newest tables; empty for the newest vintage. */
    private final Set<String> changed;

    private final Map<String, List<String>> communesToday = new HashMap<>();
    private final Areas areas = new Areas();

    PastEpcis(int vintage, Vintages vintages, Stays stays) {
        this.vintage = vintage;
        this.vintages = vintages;
        this.stays = stays;
        this.changed = stays.changedSince(vintage);
    }

    Stays stays() {
        return stays;
    }

    /** True for an EPCI of the newest tables that is, with the same communes, of this vintage too. */
    boolean isSame(String siren) {
        return !changed.contains(siren);
    }

    boolean isListed(String siren) {
        return vintages.names(vintage).containsKey(siren);
    }

    /** The EPCI of a commune at this vintage; empty where there was none. */
    String epciOf(String commune, String today, long area) {
        if (changed.isEmpty()) {
            return today;
        }
        if (changed.contains(today)) {
            communesToday.computeIfAbsent(today, added -> new ArrayList<>()).add(commune);
        }
        String epci = stays.find(commune, vintage).orElse(today);
        if (changed.contains(epci)) {
            areas.add(epci, area);
        }
        return epci;
    }

    /** Communes of the newest tables of an EPCI that is not the same. */
    List<String> communesToday(String siren) {
        return communesToday.getOrDefault(siren, List.of());
    }

    /** The EPCI that the newest tables do not hold as they were. */
    void addTo(TerritoriesBuilder builder) {
        if (changed.isEmpty()) {
            return;
        }
        vintages.names(vintage).forEach((siren, name) -> {
            if (changed.contains(siren)) {
                builder.territory(new Territory(Level.EPCI, siren, name), areas.of(siren));
            }
        });
        vintages.namesAfter(vintage).forEach((siren, name) -> builder.dissolved(Succession.later(siren, name)));
    }
}
