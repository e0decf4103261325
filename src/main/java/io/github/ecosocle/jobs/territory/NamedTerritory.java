package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoryWord;
import io.github.ecosocle.jobs.file.Entry;
import java.util.List;

/** Turns the word of a key into the one territory it names: a code, with its level where 01 is a région and a département. */
public final class NamedTerritory {
    private NamedTerritory() {}

    public static int read(Entry entry, Territories territories) {
        String word = entry.text();
        List<Integer> found = TerritoryWord.find(territories, word);
        if (found.size() > 1) {
            throw entry.fail("« " + word + " » désigne plusieurs territoires ; écrire le niveau devant, par exemple "
                    + TerritoryWord.of(territories, found.get(0)) + ".");
        }
        if (found.isEmpty()) {
            throw entry.fail(
                    "« " + word + " » n'est pas un territoire du référentiel ; écrire un code entre guillemets,"
                            + " par exemple \"200069037\" ou departement:62.");
        }
        return found.get(0);
    }
}
