package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.territory.Level;
import java.util.Optional;

/** The four levels that Écosphères draws, by its words: contracts and pôles have no place there. */
enum Maille {
    FR("fr", Level.PAYS),
    REGION("region", Level.REGION),
    DEPARTEMENT("departement", Level.DEPARTEMENT),
    EPCI("epci", Level.EPCI);

    private final String label;
    private final Level level;

    Maille(String label, Level level) {
        this.label = label;
        this.level = level;
    }

    String label() {
        return label;
    }

    static Optional<Maille> find(Level level) {
        for (Maille maille : values()) {
            if (maille.level == level) {
                return Optional.of(maille);
            }
        }
        return Optional.empty();
    }
}
