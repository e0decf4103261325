package io.github.ecosocle.domain.territory;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The territories of one reference vintage as a graph, not a tree: an EPCI may straddle départements and sit in two CRTE.
 * Each has a dense number, by level then code, so that figures can live in arrays.
 */
public final class Territories {
    public static final int NONE = -1;
    public static final String FRANCE = "FR";

    private final int vintage;
    private final List<Territory> all;
    private final int[] first;
    private final List<Map<String, Integer>> byCode;
    private final int[] epciOf;
    private final int[][] communesOf;
    private final List<List<Member>> members;
    private final long[] area;
    private final Map<String, Succession> dissolved;
    private final Map<String, String> formerCommunes;
    private final Map<String, String> seats;
    private final Stays stays;

    Territories(TerritoriesBuilder built) {
        this.vintage = built.vintage;
        this.all = List.copyOf(built.all);
        this.first = firstOfEachLevel(all);
        this.byCode = built.byCode;
        this.epciOf = built.epciOf;
        this.communesOf = built.communesOf;
        this.members = Collections.unmodifiableList(built.members);
        this.area = built.area;
        this.dissolved = Map.copyOf(built.dissolved);
        this.formerCommunes = Map.copyOf(built.formerCommunes);
        this.seats = Map.copyOf(built.seats);
        this.stays = built.stays;
    }

    private static int[] firstOfEachLevel(List<Territory> all) {
        int levels = Level.values().length;
        int[] first = new int[levels + 1];
        for (Territory territory : all) {
            first[territory.level().ordinal() + 1]++;
        }
        for (int level = 0; level < levels; level++) {
            first[level + 1] += first[level];
        }
        return first;
    }

    static List<Map<String, Integer>> index(List<Territory> all) {
        List<Map<String, Integer>> byCode = new ArrayList<>();
        for (int i = 0; i < Level.values().length; i++) {
            byCode.add(new HashMap<>());
        }
        for (int id = 0; id < all.size(); id++) {
            Territory territory = all.get(id);
            if (byCode.get(territory.level().ordinal()).put(territory.code(), id) != null) {
                throw new IllegalArgumentException("territory twice in the reference: " + territory);
            }
        }
        return byCode;
    }

    /** Perimeters of 1 January of this year. */
    public int vintage() {
        return vintage;
    }

    public int size() {
        return all.size();
    }

    /** The first number of a level; those of a level follow one another, sorted by code. */
    public int first(Level level) {
        return first[level.ordinal()];
    }

    /** One past the last number of a level. */
    public int end(Level level) {
        return first[level.ordinal() + 1];
    }

    public int count(Level level) {
        return end(level) - first(level);
    }

    public Territory get(int id) {
        return all.get(id);
    }

    public Level level(int id) {
        return all.get(id).level();
    }

    public String code(int id) {
        return all.get(id).code();
    }

    public String name(int id) {
        return all.get(id).name();
    }

    /** The number of a territory, or {@link #NONE}. */
    public int find(Level level, String code) {
        return byCode.get(level.ordinal()).getOrDefault(code, NONE);
    }

    /** The EPCI of a commune, or {@link #NONE} for the few that have none. */
    public int epciOf(int commune) {
        return epciOf[commune];
    }

    /** Every commune inside a territory, sorted; a commune is its own. */
    public int[] communesOf(int id) {
        return communesOf[id];
    }

    /** What a territory above the EPCI is made of, each member once, sorted by number; empty for communes and EPCI. */
    public List<Member> members(int id) {
        return members.get(id);
    }

    /** Area in hundredths of km², or 0 where unknown: good for sharing land, not for publication. */
    public long areaHundredthsKm2(int id) {
        return area[id];
    }

    /** Code of the département in which an EPCI has its seat, if told. */
    public Optional<String> findSeat(int epci) {
        return Optional.ofNullable(seats.get(code(epci)));
    }

    public Optional<Succession> findDissolved(String siren) {
        return Optional.ofNullable(dissolved.get(siren));
    }

    /** Every EPCI of another year than that of the reference, by SIREN. */
    public List<Succession> listDissolved() {
        return dissolved.values().stream()
                .sorted(Comparator.comparing(Succession::siren))
                .toList();
    }

    /** Where the communes that changed EPCI were at each 1 January held. */
    public Stays stays() {
        return stays;
    }

    /** The commune of this vintage that an older code became. */
    public Optional<String> findCurrentCommune(String formerCode) {
        return Optional.ofNullable(formerCommunes.get(formerCode));
    }
}
