package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.catalogue.JobDefinition.Straddling;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.territory.Geography;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a job file into a job definition. */
final class JobReading {
    private static final int FIRST_YEAR = 1968;
    private static final int LAST_YEAR = 2100;
    private static final int PERCENT = 100;

    private static final Map<String, Level> LEVELS =
            Stream.of(Level.values()).collect(Collectors.toUnmodifiableMap(Level::label, level -> level));
    private static final Map<String, Format> FORMATS =
            Stream.of(Format.values()).collect(Collectors.toUnmodifiableMap(Format::label, format -> format));
    private static final Map<String, Severity> SEVERITIES =
            Stream.of(Severity.values()).collect(Collectors.toUnmodifiableMap(Severity::name, severity -> severity));
    private static final Map<String, Boolean> LONE_COMMUNES = Map.of("facultatives", false, "attendues", true);
    private static final Map<String, Straddling> STRADDLING =
            Map.of("ventile", Straddling.SPLIT, "siege", Straddling.BY_SEAT, "non_ventile", Straddling.NOT_SPLIT);
    private static final Map<String, Boolean> ACCESS = Map.of("ouvert", true, "ferme", false);

    private static final List<String> KEYS = List.of(
            "job",
            "titre",
            "description",
            "indicateurs",
            "objectifs",
            "perimetre",
            "millesime",
            "population",
            "niveaux",
            "formats",
            "fiches",
            "seuils",
            "seuils_par_mesure",
            "chevauchement",
            "geographie",
            "communes_sans_epci",
            "sources",
            "precedence",
            "licence",
            "producteur",
            "acces",
            "acces_restreint",
            "embargo",
            "audiences",
            "schedule",
            "severites",
            "gel",
            "plausibilite",
            "membres_obligatoires");

    private JobReading() {}

    static Section open(Section root, String name) {
        root.only(KEYS);
        if (!root.text("job").equals(name)) {
            throw root.get("job").fail("« " + root.text("job") + " » doit être le nom du fichier, « " + name + " ».");
        }
        return root;
    }

    /**
     * @param newestVintage what an absent {@code millesime} means
     */
    static JobDefinition read(Section root, int newestVintage) {
        int vintage = Geography.findYear(root).orElse(newestVintage);
        Section thresholds = root.get("seuils").section().only("somme", "ratio");
        return new JobDefinition(
                root.text("job"),
                root.text("titre"),
                root.text("description"),
                PerimeterReading.read(root.get("perimetre")),
                root.find("millesime").map(JobReading::year).orElse(vintage),
                root.find("population")
                        .map(entry -> OptionalInt.of(year(entry)))
                        .orElse(OptionalInt.empty()),
                levels(root.get("niveaux")),
                root.find("formats").map(JobReading::formats).orElse(Format.usual()),
                percent(thresholds.get("somme")),
                percent(thresholds.get("ratio")),
                each(root.get("seuils_par_mesure"), JobReading::percent),
                root.choice("chevauchement", STRADDLING),
                root.has("communes_sans_epci") && root.choice("communes_sans_epci", LONE_COMMUNES),
                SourcesReading.read(root.get("sources"), root.get("precedence")),
                root.text("licence"),
                root.text("producteur"),
                root.choice("acces", ACCESS),
                schedule(root),
                severities(root.get("severites")),
                ExpectationsReading.read(root));
    }

    private static int year(Entry entry) {
        return entry.whole(FIRST_YEAR, LAST_YEAR);
    }

    private static int percent(Entry entry) {
        return entry.whole(0, PERCENT);
    }

    private static List<Level> levels(Entry entry) {
        List<Level> levels = entry.items().stream()
                .map(item -> item.choice(LEVELS))
                .distinct()
                .sorted()
                .toList();
        if (levels.isEmpty() || levels.size() < entry.items().size()) {
            throw entry.fail("au moins un niveau, et chacun une seule fois.");
        }
        return levels;
    }

    private static Set<Format> formats(Entry entry) {
        Set<Format> formats = new LinkedHashSet<>();
        for (Entry item : entry.items()) {
            if (!formats.add(item.choice(FORMATS))) {
                throw item.fail("chaque format une seule fois.");
            }
        }
        return Set.copyOf(formats);
    }

    private static String schedule(Section root) {
        if (!root.has("schedule")) {
            return "";
        }
        String expression = root.text("schedule");
        String wrong = CronFields.check(expression);
        if (!wrong.isEmpty()) {
            throw root.get("schedule").fail(wrong);
        }
        return expression;
    }

    private static Map<String, Severity> severities(Entry place) {
        place.section().entries().forEach((code, entry) -> {
            if (!code.chars().allMatch(c -> c == '_' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
                throw entry.fail("un code de règle est attendu, par exemple UNIT.");
            }
        });
        return each(place, entry -> entry.choice(SEVERITIES));
    }

    private static <T> Map<String, T> each(Entry place, Function<Entry, T> reading) {
        Map<String, T> values = new LinkedHashMap<>();
        place.section().entries().forEach((key, entry) -> values.put(key, reading.apply(entry)));
        return Map.copyOf(values);
    }
}
