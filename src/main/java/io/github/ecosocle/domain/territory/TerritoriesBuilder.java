package io.github.ecosocle.domain.territory;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Turns the rows of a reference into {@link Territories}; says which row does not hold together. */
public final class TerritoriesBuilder {
    final int vintage;
    final List<Territory> all = new ArrayList<>();
    final Map<String, Succession> dissolved = new HashMap<>();
    final Map<String, String> formerCommunes = new HashMap<>();
    final Map<String, String> seats = new HashMap<>();
    int[] epciOf = {};
    int[][] communesOf = {};
    long[] area = {};
    final List<List<Member>> members = new ArrayList<>();

    private final List<Commune> communes = new ArrayList<>();
    private final Map<Territory, Long> areas = new HashMap<>();
    private final Map<Territory, Set<Territory>> declared = new HashMap<>();

    /** A row of communes.csv; {@code epci} and {@code region} are empty where there is none. */
    public record Commune(String code, String name, String epci, String departement, String region, boolean inFrance) {}

    public TerritoriesBuilder(int vintage) {
        this.vintage = vintage;
    }

    public void commune(Commune commune, long areaHundredthsKm2) {
        communes.add(commune);
        territory(new Territory(Level.COMMUNE, commune.code(), commune.name()), areaHundredthsKm2);
    }

    /** Any territory but a commune. */
    public void territory(Territory territory, long areaHundredthsKm2) {
        all.add(territory);
        areas.put(territory, areaHundredthsKm2);
    }

    /** A declared member, EPCI or commune, of a CRTE or a pôle; saying it twice is saying it once. */
    public void member(Level level, String code, Level memberLevel, String memberCode) {
        declared.computeIfAbsent(new Territory(level, code, ""), key -> new LinkedHashSet<>())
                .add(new Territory(memberLevel, memberCode, ""));
    }

    /** The département in which an EPCI has its seat. */
    public void seat(String siren, String departement) {
        seats.put(siren, departement);
    }

    public void dissolved(Succession succession) {
        dissolved.put(succession.siren(), succession);
    }

    public void formerCommune(String formerCode, String currentCode) {
        formerCommunes.put(formerCode, currentCode);
    }

    public Territories build() {
        all.sort(Comparator.comparing(Territory::level).thenComparing(Territory::code));
        List<Map<String, Integer>> byCode = Territories.index(all);
        epciOf = new int[communes.size()];
        Map<Integer, Commune> communeRows = new TreeMap<>();
        for (Commune commune : communes) {
            int id = id(byCode, Level.COMMUNE, commune.code(), commune.code());
            communeRows.put(id, commune);
            epciOf[id] = commune.epci().isEmpty()
                    ? Territories.NONE
                    : id(byCode, Level.EPCI, commune.epci(), commune.code());
        }
        communesOf = new int[all.size()][];
        area = all.stream().mapToLong(areas::get).toArray();
        for (int id = 0; id < all.size(); id++) {
            members.add(List.of());
            communesOf[id] = id < communes.size() ? new int[] {id} : new int[0];
        }
        byPlace(
                byCode,
                Level.EPCI,
                communeRows,
                Commune::epci,
                commune -> !commune.epci().isEmpty());
        for (int id = 0; id < all.size(); id++) {
            if (all.get(id).level() == Level.CRTE || all.get(id).level() == Level.POLE) {
                declaredMembers(byCode, id);
            }
        }
        byPlace(byCode, Level.DEPARTEMENT, communeRows, Commune::departement, commune -> true);
        byPlace(
                byCode,
                Level.REGION,
                communeRows,
                Commune::region,
                commune -> !commune.region().isEmpty());
        byPlace(byCode, Level.PAYS, communeRows, commune -> Territories.FRANCE, Commune::inFrance);
        return new Territories(this);
    }

    private void byPlace(
            List<Map<String, Integer>> byCode,
            Level level,
            Map<Integer, Commune> rows,
            Function<Commune, String> place,
            Predicate<Commune> counted) {
        rows.entrySet().stream()
                .filter(row -> counted.test(row.getValue()))
                .collect(groupingBy(row -> place.apply(row.getValue()), TreeMap::new, toList()))
                .forEach((code, inside) -> {
                    int id = id(byCode, level, code, inside.get(0).getValue().code());
                    communesOf[id] =
                            inside.stream().mapToInt(Map.Entry::getKey).sorted().toArray();
                    if (level != Level.EPCI) {
                        members.set(id, group(communesOf[id]));
                    }
                });
    }

    /** Communes taken by EPCI: whole where every commune of the EPCI is there, alone where there is no EPCI. */
    private List<Member> group(int[] inside) {
        Map<Integer, List<Integer>> byEpci = IntStream.of(inside)
                .boxed()
                .collect(groupingBy(commune -> epciOf[commune] == Territories.NONE ? commune : epciOf[commune]));
        return byEpci.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> {
                    int[] part = entry.getValue().stream()
                            .mapToInt(Integer::intValue)
                            .sorted()
                            .toArray();
                    return new Member(entry.getKey(), part.length == communesOf[entry.getKey()].length, part);
                })
                .toList();
    }

    private void declaredMembers(List<Map<String, Integer>> byCode, int id) {
        Territory named = new Territory(all.get(id).level(), all.get(id).code(), "");
        List<Member> found = declared.getOrDefault(named, Set.of()).stream()
                .map(member -> id(byCode, member.level(), member.code(), named.code()))
                .sorted()
                .map(member -> new Member(member, true, communesOf[member]))
                .toList();
        members.set(id, found);
        communesOf[id] = found.stream()
                .flatMapToInt(member -> Arrays.stream(member.communes()))
                .sorted()
                .distinct()
                .toArray();
    }

    private static int id(List<Map<String, Integer>> byCode, Level level, String code, String saidBy) {
        Integer id = byCode.get(level.ordinal()).get(code);
        if (id == null) {
            throw new IllegalArgumentException(saidBy + " names an unknown " + level.label() + ": " + code);
        }
        return id;
    }
}
