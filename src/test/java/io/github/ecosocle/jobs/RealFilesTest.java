package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.MissingReason;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the data team declares today, read as it stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesTest {
    private final JobsFolder folder = new JobsFolder(JobsCopy.REAL);
    private final JobDefinition job = folder.job("socle-national");
    private final Catalogue catalogue = folder.catalogue(job);
    private final Territories territories = folder.territories(job);
    private final Populations populations = folder.populations(job, territories);

    @BeforeAll
    void measures_are_those_of_the_contract() {
        assertThat(catalogue.indicators()).hasSize(13);
        assertThat(ids(measure -> !measure.isDerived()))
                .isEqualTo(Set.of(
                        "ges_teq",
                        "conso_mwh",
                        "enr_hors_hydro_mwh",
                        "enr_hydro_mwh",
                        "sau_ha",
                        "sau_bio_ha",
                        "dt_actifs_tc_nb",
                        "dt_total_nb",
                        "cyclable_km",
                        "pop_risque_nb",
                        "eau_introduite_m3",
                        "eau_consommee_m3",
                        "masses_eau_nb",
                        "masses_eau_bon_etat_nb",
                        "dma_t",
                        "dma_hors_gravats_t",
                        "so2_t",
                        "nox_t",
                        "covnm_t",
                        "pm25_t",
                        "nh3_t",
                        "meff_cbc_km2",
                        "meff_cut_km2",
                        "enaf_ha"));
        assertThat(ids(Measure::isDerived))
                .isEqualTo(Set.of(
                        "ges_teq_hab",
                        "conso_mwh_hab",
                        "enr_mwh",
                        "enr_part_pct",
                        "sau_bio_pct",
                        "part_modale_pct",
                        "cyclable_km_1000hab",
                        "pop_risque_pct",
                        "taux_fuite_pct",
                        "cours_eau_bon_etat_pct",
                        "dma_kg_hab",
                        "dma_hors_gravats_kg_hab",
                        "so2_kg_hab",
                        "nox_kg_hab",
                        "covnm_kg_hab",
                        "pm25_kg_hab",
                        "nh3_kg_hab",
                        "enaf_m2_hab"));
    }

    private Set<String> ids(Predicate<Measure> kind) {
        return catalogue.measures().stream().filter(kind).map(Measure::id).collect(Collectors.toSet());
    }

    @Test
    void headings_name_one_measure_or_say_which_they_may_be() {
        assertThat(catalogue.match("émissions de  GES")).extracting(Measure::id).containsExactly("ges_teq");
        assertThat(catalogue.match("n°13")).extracting(Measure::id).containsExactly("enaf_ha");
        assertThat(catalogue.match("DMA")).hasSize(4);
        assertThat(catalogue.match("crte_3"))
                .extracting(Measure::id)
                .containsExactlyInAnyOrder("enr_hors_hydro_mwh", "enr_hydro_mwh");
        Vocabulary vocabulary = catalogue.vocabulary();
        assertThat(vocabulary.nuances().foreign()).contains("pm10", "rendement");
        assertThat(vocabulary.nuances().measureByMethod().get("meff km2")).containsEntry("cbc", "meff_cbc_km2");
        assertThat(vocabulary.nuances().advice().get("dma")).contains("gravats");
    }

    @Test
    void words_are_understood_however_they_are_typed() {
        Vocabulary vocabulary = catalogue.vocabulary();
        assertThat(vocabulary.findUnit("energie", "t J").orElseThrow().factor()).isEqualTo(Rational.of(2500, 9));
        assertThat(vocabulary.findUnit("ges", "ktéq CO₂")).isPresent();
        assertThat(vocabulary.findUnit("energie", "kg")).isEmpty();
        assertThat(vocabulary.findMissing("Secret  Statistique")).hasValue(MissingReason.SECRET);
        assertThat(vocabulary.isRemoval("supprimer")).isTrue();
        assertThat(vocabulary.findField("N° SIREN")).hasValue(Field.SIREN_EPCI);
        assertThat(vocabulary.findField("annee")).hasValue(Field.ANNEE);
        assertThat(vocabulary.nuances().levels()).containsEntry("metro", Level.EPCI);
    }

    @Test
    void every_epci_crte_and_pole_has_its_members() {
        assertThat(territories.count(Level.EPCI)).isEqualTo(1255);
        assertThat(territories.count(Level.COMMUNE)).isEqualTo(34969);
        assertThat(territories.count(Level.CRTE)).isEqualTo(854);
        assertThat(codes(Level.POLE, "200086874")).containsExactly("200069037", "246201016");
        assertThat(codes(Level.POLE, "200060358")).hasSize(3);
        assertThat(codes(Level.POLE, "256203001")).hasSize(3);
        assertThat(codes(Level.POLE, "pays-boulonnais")).hasSize(3);
        assertThat(codes(Level.CRTE, "crte-11-92-1")).hasSize(11).contains("92002");
    }

    @Test
    void thirty_six_communes_sign_on_their_own() {
        long communes = IntStream.range(territories.first(Level.CRTE), territories.end(Level.CRTE))
                .filter(crte -> !territories.code(crte).startsWith("crte-11-92-"))
                .flatMap(crte -> territories.members(crte).stream().mapToInt(Member::territory))
                .filter(member -> territories.level(member) == Level.COMMUNE)
                .count();
        assertThat(communes).isEqualTo(36);
    }

    private List<String> codes(Level level, String code) {
        return territories.members(territories.find(level, code)).stream()
                .map(member -> territories.code(member.territory()))
                .toList();
    }

    @Test
    void epci_straddle_departements_and_regions_as_the_reference_says() {
        assertThat(straddling(Level.DEPARTEMENT)).isEqualTo(89);
        assertThat(straddling(Level.REGION)).isEqualTo(26);
    }

    private long straddling(Level level) {
        return IntStream.range(territories.first(level), territories.end(level))
                .boxed()
                .flatMap(id -> territories.members(id).stream())
                .filter(member -> !member.whole())
                .map(Member::territory)
                .distinct()
                .count();
    }

    @Test
    void every_commune_of_france_is_in_one_departement_and_populations_add_up() {
        int pays = territories.find(Level.PAYS, "FR");
        long communes = Arrays.stream(territories.communesOf(pays))
                .mapToLong(id -> populations.of(id, 2023))
                .sum();
        long departements = IntStream.range(territories.first(Level.DEPARTEMENT), territories.end(Level.DEPARTEMENT))
                .filter(id -> populations.of(id, 2023) != Populations.NOT_HELD)
                .filter(id -> !territories.code(id).matches("97[578]|98."))
                .mapToLong(id -> populations.of(id, 2023))
                .sum();
        assertThat(populations.of(pays, 2023))
                .isEqualTo(communes)
                .isEqualTo(departements)
                .isPositive();
        for (int id = territories.first(Level.DEPARTEMENT); id < territories.end(Level.DEPARTEMENT); id++) {
            long sum = Arrays.stream(territories.communesOf(id))
                    .mapToLong(commune -> populations.of(commune, 2023))
                    .sum();
            assertThat(populations.of(id, 2023)).as(territories.name(id)).isIn(sum, Populations.NOT_HELD);
        }
    }

    @Test
    void what_is_no_more_is_followed() {
        assertThat(territories.findDissolved("200012060").orElseThrow().successors())
                .containsExactly("200090579");
        assertThat(territories.findCurrentCommune("01003")).hasValue("01165");
    }
}
