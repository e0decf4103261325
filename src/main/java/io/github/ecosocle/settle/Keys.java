package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;

/** The key of each observation of one submission, as numbers; each distinct text is looked up once. */
final class Keys {
    static final int UNKNOWN = -1;
    private static final int NOT_LOOKED_UP = -2;

    private final Observations observations;
    private final Catalogue catalogue;
    private final Cube cube;
    private final int[][] territoryByLevelAndText = new int[Level.values().length][];
    private final int[] levels;
    private final int[] measures;
    private final int[] methods;

    Keys(Observations observations, Catalogue catalogue, Cube cube) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.cube = cube;
        int texts = observations.strings().size();
        levels = notLookedUp(texts);
        measures = notLookedUp(texts);
        methods = notLookedUp(texts);
        for (int i = 0; i < territoryByLevelAndText.length; i++) {
            territoryByLevelAndText[i] = new int[0];
        }
    }

    private static int[] notLookedUp(int texts) {
        int[] numbers = new int[texts];
        Arrays.fill(numbers, NOT_LOOKED_UP);
        return numbers;
    }

    /** The territory, or {@link #UNKNOWN}. */
    int territory(int at) {
        int level = level(at);
        if (level == UNKNOWN) {
            return UNKNOWN;
        }
        int[] known = territoryByLevelAndText[level];
        if (known.length == 0) {
            known = notLookedUp(levels.length);
            territoryByLevelAndText[level] = known;
        }
        int text = observations.textNumber(TextColumn.CODE, at);
        if (known[text] == NOT_LOOKED_UP) {
            int id = cube.territories()
                    .find(Level.at(level), observations.strings().get(text));
            known[text] = id == Territories.NONE ? UNKNOWN : id;
        }
        return known[text];
    }

    private int level(int at) {
        int text = observations.textNumber(TextColumn.LEVEL, at);
        if (levels[text] == NOT_LOOKED_UP) {
            levels[text] = Level.find(observations.strings().get(text))
                    .map(Enum::ordinal)
                    .orElse(UNKNOWN);
        }
        return levels[text];
    }

    int measure(int at) {
        int text = observations.textNumber(TextColumn.MEASURE, at);
        if (measures[text] == NOT_LOOKED_UP) {
            measures[text] = catalogue.number(observations.strings().get(text));
        }
        return measures[text];
    }

    int method(int at) {
        int text = observations.textNumber(TextColumn.METHOD, at);
        if (methods[text] == NOT_LOOKED_UP) {
            methods[text] = cube.methodNumber(observations.strings().get(text));
        }
        return methods[text];
    }

    /** True when territory, measure and year are all known: the observation speaks of a slot. */
    boolean isComplete(int at) {
        return territory(at) != UNKNOWN && measure(at) != UNKNOWN && Cube.holdsYear(observations.year(at));
    }
}
