package io.github.ecosocle.domain.territory;

import java.util.List;
import java.util.stream.Stream;

/** Turns the word that names a territory in a file of the data team, {@code 200069037} or {@code departement:01}, into it, and back. */
public final class TerritoryWord {
    private TerritoryWord() {}

    /** Several where the code alone does not say the level. */
    public static List<Integer> find(Territories territories, String word) {
        int colon = word.indexOf(':');
        return Stream.of(Level.values())
                .filter(level -> colon < 0 || level.label().equals(word.substring(0, colon)))
                .map(level -> territories.find(level, word.substring(colon + 1)))
                .filter(id -> id != Territories.NONE)
                .toList();
    }

    /** The code alone where one level has it. */
    public static String of(Territories territories, int id) {
        String code = territories.code(id);
        return find(territories, code).size() == 1
                ? code
                : territories.level(id).label() + ":" + code;
    }
}
