package io.github.ecosocle.normalise.reference;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Nearness;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Finds territories by their name; « Communauté de communes » is « CC », « St » is « Saint ». Built once, shared. */
public final class NameIndex {
    /** Names of upper levels are said with their code; a région named France would be a total row. */
    private static final List<Level> NAMED =
            List.of(Level.EPCI, Level.COMMUNE, Level.DEPARTEMENT, Level.REGION, Level.CRTE);

    private final Territories territories;
    private final Map<String, List<Integer>> byName = new HashMap<>();
    private final Map<String, List<Integer>> byBareName = new HashMap<>();
    private final int[] departementOf;
    private final String[] epciKeys;

    public NameIndex(Territories territories) {
        this.territories = territories;
        for (Level level : NAMED) {
            for (int id = territories.first(level); id < territories.end(level); id++) {
                byName.computeIfAbsent(key(territories.name(id)), key -> new ArrayList<>())
                        .add(id);
            }
        }
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            byBareName
                    .computeIfAbsent(bareKey(territories.name(id)), key -> new ArrayList<>())
                    .add(id);
        }
        this.epciKeys = IntStream.range(territories.first(Level.EPCI), territories.end(Level.EPCI))
                .mapToObj(id -> ' ' + key(territories.name(id)) + ' ')
                .toArray(String[]::new);
        this.departementOf = new int[territories.end(Level.COMMUNE)];
        Arrays.fill(departementOf, Territories.NONE);
        for (int id = territories.first(Level.DEPARTEMENT); id < territories.end(Level.DEPARTEMENT); id++) {
            for (int commune : territories.communesOf(id)) {
                departementOf[commune] = id;
            }
        }
    }

    /** The one territory of this name; in this département, where several communes share it. */
    public OptionalInt find(String name, String departement) {
        if (!byName.containsKey(key(name))) {
            List<Integer> bare = byBareName.getOrDefault(bareKey(name), List.of());
            return bare.size() == 1 ? OptionalInt.of(bare.get(0)) : OptionalInt.empty();
        }
        List<Integer> there = homonyms(name, departement);
        return there.size() == 1 ? OptionalInt.of(there.get(0)) : OptionalInt.empty();
    }

    /** All the territories of this name, in this département where it is given. */
    public List<Integer> homonyms(String name, String departement) {
        int wanted = territories.find(Level.DEPARTEMENT, departement.strip());
        return byName.getOrDefault(key(name), List.of()).stream()
                .filter(id -> wanted == Territories.NONE || isIn(id, wanted))
                .toList();
    }

    /** An EPCI named somewhere inside a longer text: the longest name wins. */
    public OptionalInt findInside(String text) {
        String key = ' ' + key(text) + ' ';
        return IntStream.range(territories.first(Level.EPCI), territories.end(Level.EPCI))
                .filter(id -> key.contains(epciKeys[id - territories.first(Level.EPCI)]))
                .boxed()
                .max(Comparator.comparingInt(id -> territories.name(id).length()))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    private boolean isIn(int id, int departement) {
        return switch (territories.level(id)) {
            case COMMUNE -> departementOf[id] == departement;
            case EPCI ->
                IntStream.of(territories.communesOf(id)).anyMatch(commune -> departementOf[commune] == departement);
            case DEPARTEMENT -> id == departement;
            default -> false;
        };
    }

    /** The EPCI whose name is nearest to a text, if it is near. */
    public Optional<String> suggest(String name) {
        String key = bareKey(name);
        return byBareName.keySet().stream()
                .filter(other -> Nearness.isNear(key, other))
                .min(Comparator.comparingInt((String other) -> Nearness.distance(key, other))
                        .thenComparing(Comparator.naturalOrder()))
                .flatMap(other ->
                        byBareName.getOrDefault(other, List.of()).stream().findFirst())
                .map(id -> territories.name(id) + ", " + territories.code(id));
    }

    /** False when a name beside a code clearly means something else: it shares no word with the name of the code. */
    public boolean agree(int id, String name) {
        List<String> said = List.of(bareKey(name).split(" "));
        List<String> known = List.of(bareKey(territories.name(id)).split(" "));
        List<Integer> other = byName.getOrDefault(key(name), List.of());
        boolean namesAnother = !other.isEmpty()
                && !other.contains(id)
                && other.stream().allMatch(found -> territories.level(found) == territories.level(id));
        return !namesAnother && said.stream().anyMatch(known::contains);
    }

    private static String key(String name) {
        String key = ' ' + Spelling.headingKey(name) + ' ';
        return key.replace(" communaute de communes ", " cc ")
                .replace(" communaute d agglomeration ", " ca ")
                .replace(" communaute urbaine ", " cu ")
                .replace(" st ", " saint ")
                .replace(" ste ", " sainte ")
                .strip();
    }

    private static String bareKey(String name) {
        StringBuilder bare = new StringBuilder();
        for (String word : key(name).split(" ")) {
            if (!List.of(
                            "cc",
                            "ca",
                            "cu",
                            "metropole",
                            "communaute",
                            "du",
                            "de",
                            "des",
                            "d",
                            "la",
                            "le",
                            "les",
                            "l",
                            "et")
                    .contains(word)) {
                bare.append(bare.isEmpty() ? "" : " ").append(word);
            }
        }
        return bare.isEmpty() ? key(name) : bare.toString();
    }
}
