package io.github.ecosocle.settle;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What values say about themselves, such as the period of a flow, by number of observation; most say nothing. */
final class Notes {
    private final BitSet noted = new BitSet();
    private final Map<Integer, String> texts = new HashMap<>();

    void put(int observation, String text) {
        noted.set(observation);
        texts.put(observation, text);
    }

    /** Empty for most: the bit spares the search. */
    String of(int observation) {
        return noted.get(observation) ? Objects.requireNonNull(texts.get(observation)) : "";
    }
}
