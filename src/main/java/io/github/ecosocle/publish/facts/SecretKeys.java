package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.territory.Territory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The figures under secrecy: whoever sent a value for one of them, and whenever, that value is not published. */
public final class SecretKeys {
    private final Map<String, Set<Key>> byCode = new HashMap<>();

    private record Key(String level, int year, String measure, String method) {}

    void add(Territory territory, int year, String measure, String method) {
        byCode.computeIfAbsent(territory.code(), code -> new HashSet<>())
                .add(new Key(territory.level().label(), year, measure, method));
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** True when some key of a territory of this code is secret: the quick question, asked first. */
    public boolean concern(String code) {
        return byCode.containsKey(code);
    }

    public boolean contains(String level, String code, int year, String measure, String method) {
        return byCode.getOrDefault(code, Set.of()).contains(new Key(level, year, measure, method));
    }
}
