package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.jobs.file.Entry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gathers spellings and what each means; refuses one that means two things, or is written twice. */
public final class Meanings<T> {
    private final UnaryOperator<String> comparison;
    private final Function<T, String> name;
    private final Map<String, T> byKey = new LinkedHashMap<>();
    private final Map<String, String> spelledFirst = new HashMap<>();
    private final Set<String> written = new HashSet<>();

    /**
     * @param comparison how spellings are compared
     * @param name how a meaning is told
     */
    public Meanings(UnaryOperator<String> comparison, Function<T, String> name) {
        this.comparison = comparison;
        this.name = name;
    }

    /** A spelling of the file: once only. */
    public void add(Entry place, String spelling, T meaning) {
        know(place, spelling, meaning);
        if (!written.add(spelling)) {
            throw place.fail("« " + spelling + " » est écrit deux fois.");
        }
    }

    /** A spelling that need not be written, or may be written again. */
    public void know(Entry place, String spelling, T meaning) {
        String key = comparison.apply(spelling);
        if (key.isEmpty()) {
            throw place.fail("« " + spelling + " » ne contient ni lettre ni chiffre à reconnaître.");
        }
        T before = byKey.putIfAbsent(key, meaning);
        if (before != null && !before.equals(meaning)) {
            throw place.fail("« " + spelling + " » désigne à la fois " + name.apply(before) + " (« "
                    + spelledFirst.get(key) + " ») et " + name.apply(meaning) + ".");
        }
        spelledFirst.putIfAbsent(key, spelling);
    }

    public Optional<T> find(String spelling) {
        return Optional.ofNullable(byKey.get(comparison.apply(spelling)));
    }

    public Map<String, T> byKey() {
        return Map.copyOf(byKey);
    }
}
