package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.jobs.JobsFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A total less its open sectors is the hidden one: never is one alone hidden. */
class SectorSecrecyTest {
    private static final String EPCI = "200069037";
    private static final List<String> SECTORS = List.of(
            "conso_agriculture_mwh",
            "conso_autres_transports_mwh",
            "conso_dechets_mwh",
            "conso_industrie_mwh",
            "conso_residentiel_mwh",
            "conso_tertiaire_mwh",
            "conso_transport_routier_mwh");

    @TempDir
    private static Path folder;

    private static Reference reference;

    private Country country;

    @BeforeAll
    static void a_country_of_sectors() {
        JobsFolder jobs = JobsCopy.in(folder)
                .replace(
                        "observatoires.yml",
                        "indicateurs: [CRTE-04, OBS-01, OBS-02, OBS-03, OBS-04, OBS-05]",
                        "indicateurs: [CRTE-02, OBS-07]")
                .open();
        JobDefinition job = jobs.job("observatoires");
        Territories territories = jobs.territories(job);
        reference = new Reference(job, jobs.catalogue(job), territories, jobs.populations(job, territories));
    }

    @BeforeEach
    void nothing_is_sent() {
        country = new Country(reference);
    }

    /** Of sector {@code n}: {@code n + 1} hundred. */
    private static List<String> sent(String place, int hidden) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < SECTORS.size(); i++) {
            lines.add(place + " 2021 " + SECTORS.get(i) + " " + (i == hidden ? "secret" : 100 * (i + 1) + ""));
        }
        lines.add(place + " 2021 conso_mwh " + (hidden == SECTORS.size() ? "secret" : "2800"));
        return lines;
    }

    private List<String> hidden(String code) {
        List<String> hidden = new ArrayList<>(SECTORS);
        hidden.add("conso_mwh");
        hidden.removeIf(measure -> !country.figure(code, measure, 2021).value().isEmpty());
        return hidden;
    }

    @Test
    void beside_a_hidden_sector_the_least_of_the_others_is_hidden() {
        country.deposit("inconnu", "2022-01-01", sent("epci " + EPCI, 3).toArray(String[]::new));
        assertThat(hidden(EPCI)).containsExactly("conso_agriculture_mwh", "conso_industrie_mwh");
        assertThat(country.told(EPCI, "conso_agriculture_mwh", 2021)).startsWith("SECRET secret_secondaire");
    }

    @Test
    void beside_a_hidden_total_a_sector_is_hidden() {
        country.deposit(
                "inconnu", "2022-01-01", sent("epci " + EPCI, SECTORS.size()).toArray(String[]::new));
        assertThat(hidden(EPCI)).containsExactly("conso_agriculture_mwh", "conso_mwh");
    }

    @Test
    void what_is_hidden_for_its_sector_protects_its_communes_and_they_their_sectors() {
        List<String> lines = new ArrayList<>(sent("epci " + EPCI, 3));
        lines.addAll(sent("commune 59001", -1));
        lines.addAll(sent("commune 62001", -1));
        country.deposit("inconnu", "2022-01-01", lines.toArray(String[]::new));
        for (String code : List.of(EPCI, "59001", "62001")) {
            assertThat(hidden(code))
                    .as(code)
                    .satisfiesAnyOf(
                            none -> assertThat(none).isEmpty(),
                            some -> assertThat(some).hasSizeGreaterThan(1));
        }
        assertThat(hidden(EPCI)).contains("conso_industrie_mwh");
        assertThat(hidden("59001").size() + hidden("62001").size()).isPositive();
    }

    @Test
    void whatever_is_hidden_is_never_alone() {
        Random random = new Random(11);
        for (int round = 0; round < 25; round++) {
            nothing_is_sent();
            List<String> lines = new ArrayList<>();
            for (String place : List.of("epci " + EPCI, "commune 59001", "commune 62001", "epci 246201016")) {
                lines.addAll(sent(place, random.nextInt(3 * SECTORS.size())));
            }
            country.deposit("inconnu", "2022-01-01", lines.toArray(String[]::new));
            for (String code : List.of(EPCI, "59001", "62001", "246201016")) {
                assertThat(hidden(code).size()).as("round %d, %s", round, code).isNotEqualTo(1);
            }
        }
    }

    @Test
    void without_a_secret_all_is_told() {
        country.deposit("inconnu", "2022-01-01", sent("epci " + EPCI, -1).toArray(String[]::new));
        assertThat(hidden(EPCI)).isEmpty();
    }
}
