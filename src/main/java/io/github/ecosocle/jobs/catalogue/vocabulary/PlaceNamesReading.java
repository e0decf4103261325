package io.github.ecosocle.jobs.catalogue.vocabulary;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.PlaceNames;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Turns {@code noms_de_territoires:} and {@code noms_anciens:} of the vocabulary, if they are there, into names of places. */
final class PlaceNamesReading {
    private static final List<Level> LEVELS = List.of(Level.DEPARTEMENT, Level.REGION);

    private final Map<Level, Map<String, String>> synonyms = new EnumMap<>(Level.class);
    private final Map<Level, Map<String, String>> former = new EnumMap<>(Level.class);

    private PlaceNamesReading() {}

    static PlaceNames read(Section root) {
        PlaceNamesReading reading = new PlaceNamesReading();
        root.find("noms_de_territoires")
                .ifPresent(place -> each(
                        place.section(),
                        (level, entry) -> entry.section()
                                .entries()
                                .forEach((code, names) -> names.texts()
                                        .forEach(name -> reading.add(names, reading.synonyms, level, name, code)))));
        root.find("noms_anciens")
                .ifPresent(place -> each(
                        place.section(),
                        (level, entry) -> entry.items().stream()
                                .map(item -> item.section().only("noms", "phrase"))
                                .forEach(section -> section.get("noms")
                                        .texts()
                                        .forEach(name -> reading.add(
                                                section.get("noms"),
                                                reading.former,
                                                level,
                                                name,
                                                section.text("phrase"))))));
        return new PlaceNames(Map.copyOf(reading.synonyms), Map.copyOf(reading.former));
    }

    private static void each(Section section, BiConsumer<Level, Entry> reading) {
        section.only(LEVELS.stream().map(Level::label).toList());
        LEVELS.forEach(level -> section.find(level.label()).ifPresent(entry -> reading.accept(level, entry)));
    }

    /** A name says one thing only, of today or of former days. */
    private void add(Entry entry, Map<Level, Map<String, String>> names, Level level, String name, String meaning) {
        String key = Spelling.headingKey(name);
        if (synonyms.getOrDefault(level, Map.of()).containsKey(key)
                || former.getOrDefault(level, Map.of()).containsKey(key)) {
            throw entry.fail("« " + name + " » est écrit deux fois.");
        }
        names.computeIfAbsent(level, any -> new HashMap<>()).put(key, meaning);
    }
}
