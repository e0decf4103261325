package io.github.ecosocle.jobs.file;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a YAML file, each key written once, as {@link Entry entries} that know their place. */
public final class Section {
    private final String file;
    private final String path;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Section(String file, String path, MappingNode mapping) {
        this.file = file;
        this.path = path;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            Entry entry = new Entry(file, place(key), Entry.line(tuple.getKeyNode()), tuple.getValueNode());
            Entry before = entries.put(key, entry);
            if (before != null) {
                throw entry.fail("la clé est écrite deux fois (déjà à la ligne " + before.line() + ").");
            }
        }
    }

    public String file() {
        return file;
    }

    /** In the order of the file. */
    public Map<String, Entry> entries() {
        return entries;
    }

    public boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Refuses any key but these. */
    public Section only(String... known) {
        entries.forEach((key, entry) -> {
            if (Arrays.stream(known).noneMatch(key::equals)) {
                throw entry.fail(
                        "clé inconnue" + Suggestion.asQuestion(key, List.of(known)) + Entry.allowed(List.of(known)));
            }
        });
        return this;
    }

    /** Only some of these keys, each a name known elsewhere. */
    public Section only(Collection<String> known) {
        return only(known.toArray(String[]::new));
    }

    public Entry get(String key) {
        return find(key).orElseThrow(() -> new InvalidJobFileException(file, place(key), "clé obligatoire manquante."));
    }

    /** An entry told with what may stand there when it is missing. */
    public Entry get(String key, Collection<String> known) {
        return find(key)
                .orElseThrow(() -> new InvalidJobFileException(
                        file, place(key), "clé obligatoire manquante" + Entry.allowed(known)));
    }

    /** The thing the word of a key names. */
    public <T> T choice(String key, Map<String, T> known) {
        return get(key, new TreeSet<>(known.keySet())).choice(known);
    }

    public Optional<Entry> find(String key) {
        return Optional.ofNullable(entries.get(key));
    }

    public String text(String key) {
        return get(key).text();
    }

    public String textOr(String key, String otherwise) {
        return find(key).map(Entry::text).orElse(otherwise);
    }

    private String place(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
