package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.territory.Territory;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The figures under secrecy: whoever sent a value for one of them, and whenever, that value is not published. And the closed
 * values of figures that are open: those of one submission.
 */
public final class SecretKeys {
    private static final String SEPARATOR = " ";
    /** In the place of a level: no level is called so. */
    private static final String FORM = "fiche";

    private final Map<String, Set<Key>> byCode = new HashMap<>();

    /** @param submission empty for all of them */
    private record Key(String level, int year, String measure, String method, String submission) {}

    void add(Territory territory, int year, String measure, String method) {
        add(territory.level().label(), territory.code(), year, measure, method);
    }

    void add(String level, String code, int year, String measure, String method) {
        byCode.computeIfAbsent(code, any -> new HashSet<>()).add(new Key(level, year, measure, method, ""));
    }

    /** What one submission sent for a figure that others are known for. */
    void addValue(String level, String code, int year, String measure, String method, String submission) {
        byCode.computeIfAbsent(code, any -> new HashSet<>()).add(new Key(level, year, measure, method, submission));
    }

    /** A whole form that one submission sent. */
    void addForm(String kind, String code, String submission) {
        addValue(FORM, code, 0, kind, "", submission);
    }

    public boolean containsForm(String kind, String code, String submission) {
        return containsValue(FORM, code, 0, kind, "", submission);
    }

    void addAll(SecretKeys others) {
        others.byCode.forEach((code, keys) ->
                byCode.computeIfAbsent(code, any -> new HashSet<>()).addAll(keys));
    }

    /** One line a key, sorted: what is remembered from one night to the next. */
    public SortedSet<String> lines() {
        SortedSet<String> lines = new TreeSet<>();
        byCode.forEach((code, keys) -> keys.forEach(key -> lines.add(String.join(
                SEPARATOR,
                key.level(),
                written(code),
                Integer.toString(key.year()),
                written(key.measure()),
                written(key.method()) + (key.submission().isEmpty() ? "" : SEPARATOR + written(key.submission()))))));
        return lines;
    }

    /** The keys that such lines tell. */
    public static SecretKeys of(Collection<String> lines) {
        SecretKeys keys = new SecretKeys();
        for (String line : lines) {
            String[] cells = line.split(SEPARATOR, -1);
            keys.addValue(
                    cells[0],
                    read(cells[1]),
                    Integer.parseInt(cells[2]),
                    read(cells[3]),
                    read(cells[4]),
                    cells.length > 5 ? read(cells[5]) : "");
        }
        return keys;
    }

    private static String written(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String read(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public boolean isEmpty() {
        return byCode.isEmpty();
    }

    /** True when some key of a territory of this code is secret: the quick question, asked first. */
    public boolean concern(String code) {
        return byCode.containsKey(code);
    }

    public boolean contains(String level, String code, int year, String measure, String method) {
        return byCode.getOrDefault(code, Set.of()).contains(new Key(level, year, measure, method, ""));
    }

    /** True when what this submission sent is closed, though the figure is not. */
    public boolean containsValue(
            String level, String code, int year, String measure, String method, String submission) {
        return byCode.getOrDefault(code, Set.of()).contains(new Key(level, year, measure, method, submission));
    }
}
