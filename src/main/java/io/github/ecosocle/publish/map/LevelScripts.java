package io.github.ecosocle.publish.map;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.territory.section.PagePath;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/**
 * The scripts of one level: {@code territoires_<niveau>.js}, who there is, and {@code valeurs_<niveau>_<indicateur>.js}, so that a
 * reader who looks at one indicator fetches that one.
 */
final class LevelScripts {
    private static final String SECRET = "secret";
    private static final String PARTIAL = "partiel";

    private final Territories territories;
    private final Level level;
    private final Staging staging;
    private final Script names;
    private final SortedMap<String, Script> values = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, SortedMap<Integer, String>>> said = new TreeMap<>();
    /** As soon as one of its figures is more than absent, a territory has a page. */
    private boolean paged;

    private final boolean hasPages;

    LevelScripts(Territories territories, Level level, Staging staging) {
        this.territories = territories;
        this.level = level;
        this.staging = staging;
        this.hasPages = staging.facts().job().formats().contains(Format.PAGES);
        this.names = new Script(staging, "territoires_" + level.label(), "territoires(\"" + level.label() + "\",");
    }

    /** Notes a number, or why there is none where somebody has spoken; false where nobody has. */
    boolean take(Figure figure, String key) {
        paged |= hasPages && figure.statut() != Statut.ABSENT;
        String word = figure.value().isEmpty() ? reason(figure.statut()) : figure.value();
        if (!word.isEmpty()) {
            said.computeIfAbsent(figure.measure().indicator(), added -> new TreeMap<>())
                    .computeIfAbsent(key, added -> new TreeMap<>())
                    .put(figure.year(), word);
        }
        return !word.isEmpty();
    }

    private static String reason(Statut statut) {
        return statut == Statut.SECRET ? SECRET : statut == Statut.PARTIEL ? PARTIAL : "";
    }

    void end(int territory) {
        JsonGenerator json = names.json();
        json.writeName(territories.code(territory));
        json.writeStartObject();
        json.writeStringProperty("nom", territories.name(territory));
        if (level == Level.CRTE || level == Level.POLE) {
            json.writeArrayPropertyStart("membres");
            territories.members(territory).forEach(member -> json.writeString(territories.code(member.territory())));
            json.writeEndArray();
        }
        json.writeNumberProperty("connues", known());
        if (paged) {
            json.writeStringProperty("page", PagePath.of(territories.get(territory)));
        }
        paged = false;
        json.writeEndObject();
        said.forEach((indicator, measures) -> write(territories.code(territory), indicator, measures));
        said.clear();
    }

    /** Measures of the territory that have a number. */
    private long known() {
        return said.values().stream()
                .flatMap(measures -> measures.values().stream())
                .filter(years ->
                        years.values().stream().anyMatch(word -> !word.equals(SECRET) && !word.equals(PARTIAL)))
                .count();
    }

    private void write(String code, String indicator, SortedMap<String, SortedMap<Integer, String>> measures) {
        JsonGenerator json = values.computeIfAbsent(indicator, this::open).json();
        json.writeObjectPropertyStart(code);
        measures.forEach((key, years) -> {
            json.writeObjectPropertyStart(key);
            years.forEach((year, word) -> json.writeStringProperty(Integer.toString(year), word));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private Script open(String indicator) {
        String name = "valeurs_" + level.label() + "_" + indicator.toLowerCase(Locale.ROOT);
        return new Script(staging, name, "valeurs(\"" + level.label() + "\",");
    }

    /** Finishes the files; returns the indicators that have one. */
    List<String> close() {
        names.close();
        values.values().forEach(Script::close);
        return List.copyOf(values.keySet());
    }
}
