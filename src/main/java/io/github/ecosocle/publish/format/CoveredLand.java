package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.BitSet;
import java.util.List;

/** The share of the land of a territory that lies in no missing member; communes whose area nobody knows count for nothing. */
final class CoveredLand {
    static final int UNKNOWN = -1;
    private static final String COMMUNE = "commune:";

    private final Territories territories;
    private final BitSet inside = new BitSet();
    private int territory = Territories.NONE;
    private long whole;
    private List<String> missing = List.of();
    private int tenths;

    CoveredLand(Territories territories) {
        this.territories = territories;
    }

    /** In tenths of a percent, truncated; {@link #UNKNOWN} where no area is known. Rows of a territory follow one another. */
    int tenths(int asked, List<String> without) {
        if (asked != territory) {
            territory = asked;
            inside.clear();
            whole = 0;
            for (int commune : territories.communesOf(asked)) {
                inside.set(commune);
                whole += territories.areaHundredthsKm2(commune);
            }
        } else if (without.equals(missing)) {
            return tenths;
        }
        missing = without;
        tenths = whole == 0 ? UNKNOWN : (int) ((whole - land(without)) * Coverage.FULL / whole);
        return tenths;
    }

    private long land(List<String> members) {
        long land = 0;
        for (String member : members) {
            boolean alone = member.startsWith(COMMUNE);
            int id = alone
                    ? territories.find(Level.COMMUNE, member.substring(COMMUNE.length()))
                    : territories.find(Level.EPCI, member);
            for (int commune : id == Territories.NONE ? new int[0] : territories.communesOf(id)) {
                land += inside.get(commune) ? territories.areaHundredthsKm2(commune) : 0;
            }
        }
        return land;
    }
}
