package io.github.ecosocle.endtoend;

import io.github.ecosocle.jobs.JobsCopy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Ten EPCI over two départements and overlapping CRTE, whose communes hide a true value for each of ten measures and twenty
 * years: two hundred patterns of senders and secrets, drawn at random, in one drop.
 */
final class AttackedCountry {
    /** Measures, their unit, rate per head, its unit, and what the quotient is multiplied with. */
    static final String[] MEASURES = {
        "dma_t;t;dma_kg_hab;kg/hab;1000",
        "ges_teq;teqCO2;ges_teq_hab;teqCO2/hab;1",
        "conso_mwh;MWh;conso_mwh_hab;MWh/hab;1",
        "cyclable_km;km;cyclable_km_1000hab;km/1000 hab;1000",
        "enaf_ha;ha;enaf_m2_hab;m2/hab;10000",
        "so2_t;t;so2_kg_hab;kg/hab;1000",
        "nox_t;t;nox_kg_hab;kg/hab;1000",
        "covnm_t;t;covnm_kg_hab;kg/hab;1000",
        "pm25_t;t;pm25_kg_hab;kg/hab;1000",
        "nh3_t;t;nh3_kg_hab;kg/hab;1000"
    };

    static final int FIRST_YEAR = 2006;
    static final int YEARS = 20;
    private static final String[] SIREN = {
        "200000172",
        "200000438",
        "200000545",
        "200000628",
        "200000800",
        "200000925",
        "200000933",
        "200004802",
        "200005932",
        "200005957"
    };
    private static final int CRTE = 4;

    /** Communes of each territory; every territory is one of its own key, {@code epci 200000172}. */
    final Map<String, Set<String>> communes = new TreeMap<>();

    final Map<String, Integer> people = new TreeMap<>();
    /** By {@code measure year commune}. */
    final Map<String, BigDecimal> truth = new LinkedHashMap<>();

    /** Keys said to be secret, {@code measure year territory}: what the attack wants. */
    final Set<String> secrets = new TreeSet<>();

    private final Random random = new Random(20_260_115);
    private final List<String> members = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final List<String> first = new ArrayList<>();
    private final List<String> later = new ArrayList<>();

    AttackedCountry() {
        grow();
        for (String measure : MEASURES) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                draw(measure.split(";"), year);
            }
        }
    }

    private void grow() {
        for (int number = 0; number < SIREN.length; number++) {
            String home = number % 2 == 0 ? "59" : "62";
            int size = 1 + random.nextInt(4);
            int crte = random.nextInt(CRTE);
            for (int at = 0; at < size; at++) {
                boolean straddles = number == 3 && at == 0;
                String departement = straddles ? "59" : home;
                String commune = departement + (100 + 10 * number + at);
                people.put(commune, 20 + random.nextInt(3_000));
                places.add(commune + ",Commune," + SIREN[number] + "," + departement + ",32,100,");
                place(commune, "commune " + commune, "epci " + SIREN[number], "departement " + departement);
                place(commune, "region 32", "pays FR", "crte crte-" + crte);
                if (number < 2) {
                    place(commune, "pole pole-1");
                }
                if (number % 3 == 0) {
                    place(commune, "crte crte-" + (crte + 1) % CRTE);
                }
            }
            members.add("crte-" + crte + ",epci," + SIREN[number] + ",CC");
            if (number % 3 == 0) {
                members.add("crte-" + (crte + 1) % CRTE + ",epci," + SIREN[number] + ",CC");
            }
        }
        for (int crte = 0; crte < CRTE; crte++) {
            if (!communes.containsKey("crte crte-" + crte)) {
                members.add("crte-" + crte + ",epci," + SIREN[0] + ",CC");
                for (String commune : List.copyOf(communes.get("epci " + SIREN[0]))) {
                    place(commune, "crte crte-" + crte);
                }
            }
        }
    }

    private void place(String commune, String... territories) {
        for (String territory : territories) {
            communes.computeIfAbsent(territory, key -> new TreeSet<>()).add(commune);
        }
    }

    /** Half of the secrets were told openly on the first night. */
    private void draw(String[] measure, int year) {
        for (String commune : people.keySet()) {
            BigDecimal perHead = BigDecimal.valueOf(100_000 + random.nextInt(1_900_000), 6);
            truth.put(
                    measure[0] + " " + year + " " + commune, perHead.multiply(BigDecimal.valueOf(people.get(commune))));
        }
        communes.forEach((territory, inside) -> {
            double sent = territory.startsWith("commune") ? 0.8 : territory.startsWith("epci") ? 0.7 : 0.25;
            if (random.nextDouble() < sent) {
                BigDecimal value = truth(measure[0], year, territory);
                say(territory, measure[0], measure[1], year, value);
            }
            if (year >= 2018 && random.nextDouble() < 0.15) {
                BigDecimal rate = truth(measure[0], year, territory)
                        .multiply(new BigDecimal(measure[4]))
                        .divide(BigDecimal.valueOf(people(inside)), 6, RoundingMode.HALF_UP);
                say(territory, measure[2], measure[3], year, rate);
            }
        });
    }

    private void say(String territory, String measure, String unit, int year, BigDecimal value) {
        String start = territory.replace(' ', ';') + ";" + measure + ";" + year + ";";
        String number = start + value.toPlainString().replace('.', ',') + ";" + unit;
        String secret = start + "s;" + unit;
        open.add(number);
        if (random.nextDouble() >= 0.12) {
            first.add(number);
            return;
        }
        secrets.add(measure + " " + year + " " + territory);
        boolean toldBefore = random.nextBoolean();
        first.add(toldBefore ? number : secret);
        if (toldBefore) {
            later.add(secret);
        }
    }

    /** @param secretive false for a country in which everybody tells everything */
    Premises install(Path folder, boolean secretive) {
        JobsCopy jobs = JobsCopy.in(folder.resolve("jobs"));
        String head = "siren,nom,nature,departement_siege,region_siege,surface_km2";
        List<String> epci = new ArrayList<>(List.of(head));
        List<String> listed = new ArrayList<>(List.of("millesime,siren,nom,nature,nb_communes,population_municipale"));
        for (int number = 0; number < SIREN.length; number++) {
            String home = number % 2 == 0 ? "59" : "62";
            epci.add(SIREN[number] + ",CC " + number + ",CC," + home + ",32,100");
            listed.add("2025," + SIREN[number] + ",CC " + number + ",CC,1,1");
        }
        write(jobs, "epci", epci);
        write(jobs, "epci_millesimes", listed);
        places.add(0, "code_insee,nom,siren_epci,departement,region,surface_km2,siren");
        write(jobs, "communes", places);
        places.remove(0);
        List<String> contracts = new ArrayList<>(List.of("id_crte,nom,type_groupement,region,departement_chef_file,"
                + "siren_porteur,nom_porteur,nature_porteur"));
        for (int crte = 0; crte < CRTE; crte++) {
            contracts.add("crte-" + crte + ",CRTE,pluri,32,62,,,");
        }
        write(jobs, "crte", contracts);
        members.add(0, "id_crte,type,code,nom");
        write(jobs, "crte_members", members);
        members.remove(0);
        write(jobs, "ept", List.of("siren_ept,code_commune"));
        write(
                jobs,
                "poles",
                List.of(
                        "id_pole,siren_pole,nom,nature,siren_epci",
                        "pole-1,,Pole,PAYS," + SIREN[0],
                        "pole-1,,Pole,PAYS," + SIREN[1]));
        write(jobs, "successions", List.of("siren,nom,nature,derniere_annee,siren_successeurs,note"));
        write(jobs, "communes_anciennes", List.of("code_insee_ancien,code_insee"));
        write(jobs, "communes_epci", List.of("code_insee,premiere_annee,derniere_annee,siren_epci"));
        List<String> held = new ArrayList<>(List.of("annee,niveau,code,population_municipale"));
        people.forEach((commune, number) -> held.add("2023,commune," + commune + "," + number));
        write(jobs, "populations", held);
        Premises premises = new Premises(folder.resolve("jobs"), folder.resolve("input"), folder);
        drop(premises, "inconnu_2025-03-01.csv", secretive ? first : open);
        return premises;
    }

    /** What the second night brings. */
    void think(Premises premises) {
        drop(premises, "inconnu_2025-06-01.csv", later);
    }

    private static void write(JobsCopy jobs, String table, List<String> lines) {
        jobs.write("territories/" + table + ".csv", lines.toArray(String[]::new));
    }

    private static void drop(Premises premises, String name, List<String> lines) {
        SmallNights.drop(
                premises,
                name,
                "niveau;code_territoire;indicateur;annee;valeur;unite\n" + String.join("\n", lines) + "\n");
    }

    BigDecimal truth(String measure, int year, String territory) {
        return communes.get(territory).stream()
                .map(commune -> truth.get(measure + " " + year + " " + commune))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    int people(Set<String> inside) {
        return inside.stream().mapToInt(people::get).sum();
    }

    /** The EPCI of a commune, as its members are listed. */
    Set<String> membersWith(String... codes) {
        Set<String> inside = new HashSet<>();
        for (String code : codes) {
            inside.addAll(communes.getOrDefault("epci " + code, Set.of()));
        }
        return inside;
    }
}
