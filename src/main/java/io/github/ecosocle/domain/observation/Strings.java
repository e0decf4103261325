package io.github.ecosocle.domain.observation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A growing list of distinct texts, each known by its number; number 0 is the empty text. */
public final class Strings {
    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private long chars;

    public Strings() {
        number("");
    }

    public Strings(List<String> known) {
        known.forEach(this::number);
    }

    public int number(String text) {
        Integer known = numbers.get(text);
        if (known != null) {
            return known;
        }
        numbers.put(text, texts.size());
        texts.add(text);
        chars += text.length();
        return texts.size() - 1;
    }

    public String get(int number) {
        return texts.get(number);
    }

    /** Characters of all texts together. */
    public long chars() {
        return chars;
    }

    public int size() {
        return texts.size();
    }

    public List<String> list() {
        return texts;
    }
}
