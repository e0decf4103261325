package io.github.ecosocle.domain.geography;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.Territory;

/** Turns the EPCI that are no more into territories of their own, so that what was sent for them can be settled. */
public final class FormerEpci {
    private FormerEpci() {}

    public static Territories of(Territories reference) {
        TerritoriesBuilder builder = new TerritoriesBuilder(reference.vintage());
        reference
                .listDissolved()
                .forEach(ended -> builder.territory(new Territory(Level.EPCI, ended.siren(), ended.name()), 0));
        return builder.build();
    }
}
