package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;

/**
 * Who belongs to a territory, on which terms.
 *
 * @param loneCommunesExpected true when a total of a département, région or country waits for the communes without EPCI
 */
public record Membership(Territories territories, Straddling straddling, boolean loneCommunesExpected) {

    /** A commune that signed a CRTE by itself is always waited for; one that merely lies in a territory only on demand. */
    boolean waitsForLoneCommunes(int territory) {
        return loneCommunesExpected || territories.level(territory).compareTo(Level.DEPARTEMENT) < 0;
    }
}
