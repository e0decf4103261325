package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.JobDefinition.Straddling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.scrutiny.RequiredMembers;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.SmallCountry;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;
import io.github.ecosocle.domain.territory.Territory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@link SmallCountry} in memory, with a job that each test sets. EPCI A: communes 59001 (100 people, 4 km2) and 62001
 * (200, 6). EPCI B: commune 62002 (30, 7). Commune 62003 (4 people, no area) has no EPCI. crte-1: A and commune 62003;
 * crte-2: A and B; crte-3: commune 62001 alone, of A; pole-1: B.
 */
public final class SmallReference {
    public static final String A = SmallCountry.STRADDLING;
    public static final String B = SmallCountry.WHOLE;
    public static final Map<String, Long> PEOPLE = Map.of("59001", 100L, "62001", 200L, "62002", 30L, "62003", 4L);

    public final TerritoriesBuilder territories = SmallCountry.builder();
    private final SortedMap<Integer, Map<String, Long>> people = new TreeMap<>();
    private final List<DeclaredSource> sources = new ArrayList<>();
    private final Map<String, Integer> thresholds = new HashMap<>();
    private final Map<String, List<String>> precedence = new HashMap<>();
    private List<String> perimeter = List.of("FR");
    private OptionalInt fixedPopulation = OptionalInt.empty();
    private Straddling straddling = Straddling.SPLIT;
    private boolean loneCommunesExpected;
    private RequiredMembers required = RequiredMembers.NONE;
    private @Nullable Territories built;
    private List<Level> levels = List.of(Level.values());

    public SmallReference() {
        territories.territory(new Territory(Level.CRTE, "crte-3", "CRTE Trois"), 0);
        territories.member(Level.CRTE, "crte-3", Level.COMMUNE, "62001");
        territories.territory(new Territory(Level.POLE, "pole-1", "Pôle Un"), 0);
        territories.member(Level.POLE, "pole-1", Level.EPCI, B);
        people.put(2023, PEOPLE);
    }

    /** By code of commune, or of EPCI where the file gives it. */
    SmallReference people(int year, Map<String, Long> byCode) {
        people.put(year, byCode);
        return this;
    }

    /** One more EPCI over 59 and 62, areas in hundredths of km2. */
    void straddlingEpci(String siren, String north, long northArea, String south, long southArea) {
        territories.territory(new Territory(Level.EPCI, siren, "CC Autre"), northArea + southArea);
        territories.commune(new Commune(north, "Nord", siren, "59", "32", true), northArea);
        territories.commune(new Commune(south, "Sud", siren, "62", "32", true), southArea);
    }

    public SmallReference source(String id, int rank, String... spellings) {
        sources.add(new DeclaredSource(id, "Nom de " + id, List.of(spellings), rank, "etalab-2.0", "Producteur"));
        return this;
    }

    public SmallReference precedence(String indicator, String... ids) {
        precedence.put(indicator, List.of(ids));
        return this;
    }

    SmallReference perimeter(String... codes) {
        perimeter = List.of(codes);
        return this;
    }

    SmallReference fixedPopulation(int year) {
        fixedPopulation = OptionalInt.of(year);
        return this;
    }

    SmallReference threshold(String measure, int percent) {
        thresholds.put(measure, percent);
        return this;
    }

    SmallReference required(String siren, String... measures) {
        Map<String, Set<String>> byMeasure = new HashMap<>();
        List.of(measures).forEach(measure -> byMeasure.put(measure, Set.of(siren)));
        required = new RequiredMembers(measures.length == 0 ? Set.of(siren) : Set.of(), byMeasure);
        return this;
    }

    SmallReference straddling(Straddling asked) {
        straddling = asked;
        return this;
    }

    SmallReference loneCommunesExpected() {
        loneCommunesExpected = true;
        return this;
    }

    SmallReference levels(Level... published) {
        levels = List.of(published);
        return this;
    }

    public Country country() {
        Territories built = built();
        SortedMap<Integer, long[]> held = new TreeMap<>();
        people.forEach((year, byCode) -> held.put(year, held(byCode, built)));
        return new Country(new Reference(job(), catalogue(), built, Populations.completed(held, built)));
    }

    private Territories built() {
        if (built == null) {
            built = territories.build();
        }
        return built;
    }

    private static long[] held(Map<String, Long> byCode, Territories built) {
        long[] values = new long[built.size()];
        Arrays.fill(values, Populations.NOT_HELD);
        byCode.forEach((code, people) -> {
            int commune = built.find(Level.COMMUNE, code);
            values[commune == Territories.NONE ? built.find(Level.EPCI, code) : commune] = people;
        });
        return values;
    }

    private JobDefinition job() {
        return new JobDefinition(
                "essai",
                "Essai",
                "",
                perimeter,
                2025,
                fixedPopulation,
                levels,
                Set.of(),
                100,
                80,
                thresholds,
                straddling,
                loneCommunesExpected,
                sources,
                "etalab-2.0",
                "Ecosocle",
                true,
                "",
                Map.of(),
                new Expectations(Tolerances.USUAL, required));
    }

    private Catalogue catalogue() {
        List<Indicator> indicators = SmallMeasures.byIndicator().entrySet().stream()
                .map(one -> new Indicator(
                        one.getKey(),
                        one.getKey(),
                        List.of(),
                        "",
                        "annuelle",
                        List.of(),
                        precedence.getOrDefault(one.getKey(), List.of()),
                        one.getValue(),
                        List.of(),
                        List.of()))
                .toList();
        return new Catalogue(
                indicators, new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), Set.of(), Set.of()));
    }
}
