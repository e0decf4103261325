package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;
import io.github.ecosocle.domain.territory.Territory;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * A random country of eight EPCI over two départements, in overlapping CRTE, with the true tonnage of each commune, and random
 * senders at every level, some of whom call their figure or their rate secret.
 */
final class SecretCountry {
    static final int YEAR = 2023;
    private static final String[] UPPER = {
        "crte-1", "crte-2", "crte-3", "crte-4", "crte-5", "pole-1", "59", "62", "32", "FR"
    };

    private final Map<String, Set<String>> communes = new TreeMap<>();
    /** Tonnage of each commune. */
    final Map<String, Long> truth = new TreeMap<>();

    final Map<String, Long> people = new TreeMap<>(SmallReference.PEOPLE);
    /** Keys called secret, {@code level code measure}. */
    final Set<String> secrets = new HashSet<>();
    /** The lines sent, those of the secret ones with their true value. */
    final List<String> open = new ArrayList<>();

    final List<String> closed = new ArrayList<>();
    private final SplittableRandom random;
    private final SmallReference reference = new SmallReference();

    SecretCountry(long seed) {
        this.random = new SplittableRandom(seed);
        for (String code : UPPER) {
            communes.put(code, new HashSet<>());
        }
        grow();
        smallCountry();
        people.keySet().forEach(commune -> truth.put(commune, random.nextLong(1, 2_000)));
        reference.people(YEAR, people);
        send();
    }

    /** Six more EPCI of one to four communes, each in one département and in one or two CRTE. */
    private void grow() {
        for (String crte : new String[] {"crte-4", "crte-5"}) {
            reference.territories.territory(new Territory(Level.CRTE, crte, "CRTE " + crte), 0);
        }
        for (int number = 0; number < 6; number++) {
            String siren = "20000000" + number;
            String departement = number % 2 == 0 ? "59" : "62";
            reference.territories.territory(new Territory(Level.EPCI, siren, "CC " + number), 0);
            communes.put(siren, new HashSet<>());
            for (int at = 0; at < 1 + random.nextInt(4); at++) {
                String commune = departement + (100 + 10 * number + at);
                people.put(commune, random.nextLong(20, 3_000));
                Commune row = new Commune(commune, "Commune " + commune, siren, departement, "32", true);
                reference.territories.commune(row, 0);
                place(commune, commune, siren, departement, "32", "FR");
            }
            join(siren, random.nextBoolean() ? "crte-4" : "crte-5");
            if (random.nextBoolean()) {
                join(siren, "crte-2");
            }
        }
    }

    private void join(String siren, String crte) {
        reference.territories.member(Level.CRTE, crte, Level.EPCI, siren);
        communesOf(siren).forEach(commune -> place(commune, crte));
    }

    private void smallCountry() {
        place("59001", "59001", SmallReference.A, "59", "32", "FR", "crte-1", "crte-2");
        place("62001", "62001", SmallReference.A, "62", "32", "FR", "crte-1", "crte-2", "crte-3");
        place("62002", "62002", SmallReference.B, "62", "32", "FR", "crte-2", "pole-1");
        place("62003", "62003", "62", "32", "FR", "crte-1");
    }

    private void place(String commune, String... territories) {
        for (String territory : territories) {
            communes.computeIfAbsent(territory, code -> new HashSet<>()).add(commune);
        }
    }

    private void send() {
        communes.forEach((code, inside) -> {
            Level level = level(code);
            double sent = level == Level.COMMUNE ? 0.8 : level == Level.EPCI ? 0.7 : 0.25;
            if (random.nextDouble() < sent && !inside.isEmpty()) {
                say(level, code, "dma_t", truth(code) + "");
            }
            if (random.nextDouble() < 0.2 && !inside.isEmpty()) {
                say(level, code, "dma_kg_hab", truth(code) * 1_000 + "/" + people(code));
            }
        });
    }

    private void say(Level level, String code, String measure, String value) {
        String start = level.label() + " " + code + " " + YEAR + " " + measure + " ";
        boolean secret = random.nextDouble() < 0.12;
        open.add(start + value);
        closed.add(start + (secret ? "secret" : value));
        if (secret) {
            secrets.add(level.label() + " " + code + " " + measure);
        }
    }

    Country openCountry() {
        return reference.country().deposit("inconnu", "2025-03-01", open.toArray(String[]::new));
    }

    Country closedCountry() {
        return reference.country().deposit("inconnu", "2025-03-01", closed.toArray(String[]::new));
    }

    long truth(String code) {
        return communesOf(code).stream().mapToLong(this::tonnage).sum();
    }

    long people(String code) {
        return people(communesOf(code));
    }

    long people(Set<String> inside) {
        return inside.stream()
                .mapToLong(commune -> Objects.requireNonNull(people.get(commune)))
                .sum();
    }

    long tonnage(String commune) {
        return Objects.requireNonNull(truth.get(commune));
    }

    Set<String> communesOf(String code) {
        return Objects.requireNonNull(communes.get(code), code);
    }

    static Level level(String code) {
        if (code.equals("FR")) {
            return Level.PAYS;
        }
        if (code.length() == 2) {
            return code.equals("32") ? Level.REGION : Level.DEPARTEMENT;
        }
        if (code.length() == 5) {
            return Level.COMMUNE;
        }
        return code.startsWith("crte") ? Level.CRTE : code.startsWith("pole") ? Level.POLE : Level.EPCI;
    }
}
