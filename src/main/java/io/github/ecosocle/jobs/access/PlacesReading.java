package io.github.ecosocle.jobs.access;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import java.util.BitSet;
import java.util.stream.IntStream;

/** Turns territories, as a perimeter names them, into their numbers and those of all that lies in them. */
final class PlacesReading {
    private final Territories territories;

    PlacesReading(Territories territories) {
        this.territories = territories;
    }

    BitSet read(Entry list) {
        BitSet inside = new BitSet();
        ScopeReading.items(list).forEach(item -> add(item, inside));
        return inside;
    }

    private void add(Entry entry, BitSet inside) {
        if (entry.text().equals(Territories.FRANCE)) {
            inside.set(0, territories.size());
            return;
        }
        int territory = find(entry);
        inside.set(territory);
        IntStream.of(territories.communesOf(territory)).forEach(inside::set);
        for (Member member : territories.members(territory)) {
            inside.set(member.territory());
        }
    }

    private int find(Entry entry) {
        String word = entry.text();
        int colon = word.indexOf(':');
        int found = colon < 0
                ? Territories.NONE
                : Level.find(word.substring(0, colon))
                        .map(level -> territories.find(level, word.substring(colon + 1)))
                        .orElse(Territories.NONE);
        if (found == Territories.NONE) {
            throw entry.fail(
                    "« " + word + " » n'est pas un territoire du référentiel ; écrire FR, ou le niveau et le code,"
                            + " par exemple departement:62 ou epci:200069037.");
        }
        return found;
    }
}
