package io.github.ecosocle.domain.territory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns the rows of a reference into {@link Territories}; says which row does not hold together. */
public final class TerritoriesBuilder {
    final int vintage;
    final List<Territory> all = new ArrayList<>();
    final Map<String, Succession> dissolved = new HashMap<>();
    final Map<String, String> formerCommunes = new HashMap<>();
    final Map<String, String> seats = new HashMap<>();
    Stays stays = Stays.NONE;
    int[] epciOf = {};
    int[][] communesOf = {};
    long[] area = {};
    final List<List<Member>> members = new ArrayList<>();
    List<Map<String, Integer>> byCode = List.of();

    private final List<Commune> communes = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private Commune[] rows = {};
    private final Map<Territory, Set<Territory>> declared = new HashMap<>();
    private final Map<Territory, Set<String>> taken = new HashMap<>();

    /** A row of communes.csv; {@code epci} and {@code region} are empty where there is none. */
    public record Commune(String code, String name, String epci, String departement, String region, boolean inFrance) {}

    private record Placed(Territory territory, long area) {}

    public TerritoriesBuilder(int vintage) {
        this.vintage = vintage;
    }

    public void commune(Commune commune, long areaHundredthsKm2) {
        communes.add(commune);
        territory(new Territory(Level.COMMUNE, commune.code(), commune.name()), areaHundredthsKm2);
    }

    /** Any territory but a commune. */
    public void territory(Territory territory, long areaHundredthsKm2) {
        placed.add(new Placed(territory, areaHundredthsKm2));
    }

    /** A declared member, EPCI or commune, of a CRTE or a pôle; saying it twice is saying it once. */
    public void member(Level level, String code, Level memberLevel, String memberCode) {
        declared.computeIfAbsent(new Territory(level, code, ""), key -> new LinkedHashSet<>())
                .add(new Territory(memberLevel, memberCode, ""));
    }

    /** A commune of a member that is no EPCI of this vintage: what the member was is told by EPCI of this vintage. */
    public void communeOfMember(Level level, String code, String commune) {
        taken.computeIfAbsent(new Territory(level, code, ""), key -> new LinkedHashSet<>())
                .add(commune);
    }

    /** The département in which an EPCI has its seat. */
    public void seat(String siren, String departement) {
        seats.put(siren, departement);
    }

    public void dissolved(Succession succession) {
        dissolved.put(succession.siren(), succession);
    }

    public void stays(Stays told) {
        stays = told;
    }

    public void formerCommune(String formerCode, String currentCode) {
        formerCommunes.put(formerCode, currentCode);
    }

    public Territories build() {
        placed.sort(Comparator.comparing((Placed row) -> row.territory().level())
                .thenComparing(row -> row.territory().code()));
        placed.forEach(row -> all.add(row.territory()));
        area = placed.stream().mapToLong(Placed::area).toArray();
        byCode = Territories.index(all);
        rows = new Commune[communes.size()];
        for (Commune commune : communes) {
            rows[id(Level.COMMUNE, commune.code(), commune.code())] = commune;
        }
        communesOf = new int[all.size()][];
        for (int id = 0; id < all.size(); id++) {
            members.add(List.of());
            communesOf[id] = id < rows.length ? new int[] {id} : new int[0];
        }
        epciOf = byPlace(Level.EPCI, Commune::epci);
        for (int id = 0; id < all.size(); id++) {
            if (all.get(id).level() == Level.CRTE || all.get(id).level() == Level.POLE) {
                declaredMembers(id);
            }
        }
        membersByPlace(Level.DEPARTEMENT, Commune::departement);
        membersByPlace(Level.REGION, Commune::region);
        membersByPlace(Level.PAYS, commune -> commune.inFrance() ? Territories.FRANCE : "");
        return new Territories(this);
    }

    /** Gives each place its communes, in the order of their numbers, and says the place of each commune. */
    private int[] byPlace(Level level, Function<Commune, String> place) {
        int[] placeOf = new int[rows.length];
        int[] sizes = new int[all.size()];
        for (int commune = 0; commune < rows.length; commune++) {
            String code = place.apply(rows[commune]);
            placeOf[commune] = code.isEmpty() ? Territories.NONE : id(level, code, rows[commune].code());
            if (placeOf[commune] != Territories.NONE) {
                sizes[placeOf[commune]]++;
            }
        }
        int[] filled = new int[all.size()];
        for (int commune = 0; commune < rows.length; commune++) {
            int at = placeOf[commune];
            if (at != Territories.NONE) {
                communesOf[at] = filled[at] == 0 ? new int[sizes[at]] : communesOf[at];
                communesOf[at][filled[at]++] = commune;
            }
        }
        return placeOf;
    }

    private void membersByPlace(Level level, Function<Commune, String> place) {
        byPlace(level, place);
        for (int id = 0; id < all.size(); id++) {
            if (all.get(id).level() == level) {
                members.set(id, group(communesOf[id]));
            }
        }
    }

    /** Communes taken by EPCI: whole where every commune of the EPCI is there, alone where there is no EPCI. */
    private List<Member> group(int[] inside) {
        int[] owners = IntStream.of(inside).map(this::owner).sorted().distinct().toArray();
        List<Member> found = new ArrayList<>(owners.length);
        int[][] parts = new int[owners.length][];
        int[] sizes = new int[owners.length];
        for (int commune : inside) {
            int at = Arrays.binarySearch(owners, owner(commune));
            parts[at] = sizes[at] == 0 ? new int[communesOf[owners[at]].length] : parts[at];
            parts[at][sizes[at]++] = commune;
        }
        for (int at = 0; at < owners.length; at++) {
            boolean whole = sizes[at] == parts[at].length;
            found.add(new Member(owners[at], whole, whole ? parts[at] : Arrays.copyOf(parts[at], sizes[at])));
        }
        return List.copyOf(found);
    }

    private int owner(int commune) {
        return epciOf[commune] == Territories.NONE ? commune : epciOf[commune];
    }

    private void declaredMembers(int id) {
        Territory named = new Territory(all.get(id).level(), all.get(id).code(), "");
        int[] inside = taken.getOrDefault(named, Set.of()).stream()
                .mapToInt(commune -> id(Level.COMMUNE, commune, named.code()))
                .sorted()
                .toArray();
        List<Member> found = Stream.concat(
                        declared.getOrDefault(named, Set.of()).stream()
                                .map(member -> id(member.level(), member.code(), named.code()))
                                .map(member -> new Member(member, true, communesOf[member])),
                        group(inside).stream())
                .sorted(Comparator.comparingInt(Member::territory))
                .toList();
        members.set(id, found);
        communesOf[id] = found.stream()
                .flatMapToInt(member -> Arrays.stream(member.communes()))
                .sorted()
                .distinct()
                .toArray();
    }

    private int id(Level level, String code, String saidBy) {
        Integer id = byCode.get(level.ordinal()).get(code);
        if (id == null) {
            throw new IllegalArgumentException(saidBy + " names an unknown " + level.label() + ": " + code);
        }
        return id;
    }
}
