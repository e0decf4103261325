package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.BitSet;

/** The territories a job publishes: those with a commune in the territories named, or in France. */
public final class Perimeter {
    private final BitSet held = new BitSet();

    public Perimeter(Territories territories, JobDefinition job) {
        BitSet communes = new BitSet();
        for (String word : job.perimeter()) {
            for (int commune : communesOf(territories, word)) {
                communes.set(commune);
            }
        }
        boolean france = job.perimeter().contains(Territories.FRANCE);
        for (int id = 0; id < territories.size(); id++) {
            boolean everywhere = territories.level(id) == Level.PAYS;
            held.set(id, everywhere ? france : touches(territories.communesOf(id), communes));
        }
        // a CRTE signed by a body whose communes the reference does not hold still exists
        for (int id = territories.first(Level.CRTE); france && id < territories.end(Level.CRTE); id++) {
            held.set(id);
        }
    }

    /** A word of the job file: {@code FR}, {@code region:32} or {@code pole:256203001}. */
    private static int[] communesOf(Territories territories, String word) {
        int colon = word.indexOf(':');
        Level level =
                colon < 0 ? Level.PAYS : Level.find(word.substring(0, colon)).orElseThrow();
        int id = territories.find(level, word.substring(colon + 1));
        if (id == Territories.NONE) {
            throw new IllegalArgumentException("unknown perimeter: " + word);
        }
        return territories.communesOf(id);
    }

    private static boolean touches(int[] inside, BitSet communes) {
        for (int commune : inside) {
            if (communes.get(commune)) {
                return true;
            }
        }
        return false;
    }

    public boolean holds(int territory) {
        return held.get(territory);
    }
}
