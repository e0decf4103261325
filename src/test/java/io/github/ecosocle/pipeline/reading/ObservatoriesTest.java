package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Received;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The whole public files of six observatories, read through the mappings of {@code jobs/mappings}: their totals are those the
 * source publishes at a higher level. Expected values were summed with another tool; the files stand beside the checkout on
 * some machines only.
 */
class ObservatoriesTest {

    private static Received whole(String source, String file) {
        assumeTrue(Files.isDirectory(RealJobs.REAL_FILES), "no folder of real files here");
        return RealJobs.read("observatoires", RealJobs.REAL_FILES.resolve(file), source + "/" + file);
    }

    private static BigDecimal total(Received received, String level, String measure, int year) {
        return received.observations().stream()
                .filter(said -> said.state() == State.KNOWN && said.level().equals(level))
                .filter(said -> said.measure().equals(measure) && (year == 0 || said.year() == year))
                .map(Observation::quantity)
                .filter(Objects::nonNull)
                .map(quantity -> new BigDecimal(quantity.toPlainText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .stripTrailingZeros();
    }

    private static void assertTotal(Received received, String level, String measure, int year, String expected) {
        BigDecimal tolerance = new BigDecimal("0.000000001");
        assertThat(total(received, level, measure, year)).isCloseTo(new BigDecimal(expected), Offset.offset(tolerance));
    }

    /** Départements add up to the région. EPCI do not: four of them reach beyond it, and are given whole. */
    @ParameterizedTest
    @CsvSource({
        "elec_eolien_enedis_mwh, 1889287.64323455, 1927921.38273455087",
        "elec_photovoltaique_enedis_mwh, 571182.559136522, 576130.892497573",
        "elec_bioenergie_enedis_mwh, 368752.514005333, 376959.309499333476",
        "elec_hydraulique_enedis_mwh, 17606.6824362667, 17624.0130650966737"
    })
    void electricity_of_2019_is_that_of_the_region(String measure, String region, String epci) {
        Received received = whole("enedis-pdl", "03_teo_pdl_enedis_production_epci_2011_2019.csv");
        assertTotal(received, "region", measure, 2019, region);
        assertTotal(received, "departement", measure, 2019, region);
        // without Ile d'Yeu, ZZZZ85113: in no EPCI, refused; 254.528505972358 MWh of photovoltaics
        assertTotal(received, "epci", measure, 2019, epci);
        assertThat(received.codes()).contains("SIREN_FORMAT");
    }

    @Test
    void biomethane_is_injected_gas_and_never_all_renewables() {
        Received received = whole("teo-pdl", "03_teo_pdl_biomethane_epci.csv");
        BigDecimal all = BigDecimal.ZERO;
        for (String type : new String[] {"agricole", "menager", "industriel", "isdnd", "step", "territorial"}) {
            BigDecimal region = total(received, "region", "biomethane_" + type + "_mwh", 2019);
            assertThat(total(received, "epci", "biomethane_" + type + "_mwh", 2019))
                    .isEqualByComparingTo(region);
            all = all.add(region);
        }
        assertThat(all).isEqualByComparingTo("138386.2414485408");
        assertThat(received.observations()).noneMatch(said -> said.measure().startsWith("enr_"));
        // 42 rows of Ile d'Yeu are refused, 6552 of numbers of sites and capacities are left aside
        assertThat(received.submission().rowsIgnored()).isEqualTo(6552);
        assertThat(received.submission().rowsRead()).isEqualTo(9828);
    }

    @Test
    void the_cyclable_network_has_one_total_at_four_levels() {
        Received received = whole("lusk", "06_lusk_bretagne_reseaux_km.csv");
        for (String level : new String[] {"commune", "epci", "departement", "region"}) {
            assertTotal(received, level, "reseau_cyclable_osm_km", 2026, "950.720513830103");
        }
        assertThat(received.submission().rowsIgnored()).isEqualTo(5 * 1268);
    }

    @Test
    void an_efficiency_is_no_leak_rate() {
        Received received = whole("sispea", "08_sispea_rendement_departement.csv");
        assertThat(received.known())
                .hasSize(101)
                .contains("59 rendement_eau_pct 2020 = 57.85", "01 rendement_eau_pct 2020 = 79.07");
        assertThat(received.observations()).allMatch(said -> said.level().equals("departement"));
        Received regions = whole("sispea", "08_sispea_rendement_region.csv");
        assertThat(regions.known()).hasSize(13).contains("53 rendement_eau_pct 2020 = 84.86");
        // neither file holds volumes: a mean of rates would not be the rate of the region, and none is expected
        assertThat(received.observations()).noneMatch(said -> said.measure().equals("taux_fuite_pct"));
    }

    @Test
    void a_share_of_organic_area_is_that_of_the_socle() {
        for (String job : new String[] {"observatoires", "socle-national"}) {
            assumeTrue(Files.isDirectory(RealJobs.REAL_FILES), "no folder of real files here");
            String file = "04_barometre_surface_bio_departement.csv";
            Received received = RealJobs.read(job, RealJobs.REAL_FILES.resolve(file), "agence-bio/" + file);
            assertThat(received.known())
                    .hasSize(485)
                    .contains("01 sau_bio_pct 2021 = 8.6", "974 sau_bio_pct 2017 = 2.5");
        }
        Received regions = whole("agence-bio", "04_barometre_surface_bio_region.csv");
        assertThat(regions.known()).hasSize(90).contains("84 sau_bio_pct 2021 = 11");
    }

    @Test
    void what_is_brought_to_waste_centres_is_no_total_of_household_waste() {
        Received received = whole("sinoe", "13_sinoe_tonnage_decheterie_departement.csv");
        assertTotal(received, "departement", "decheterie_verts_t", 2019, "4156999.48");
        assertTotal(received, "departement", "decheterie_gravats_t", 2021, "4308160.73");
        BigDecimal all = BigDecimal.ZERO;
        for (String type : "dangereux recyclables verts encombrants deee gravats mobilier autres".split(" ")) {
            all = all.add(total(received, "departement", "decheterie_" + type + "_t", 0));
        }
        assertThat(all).isEqualByComparingTo("96896289.65");
        assertThat(received.observations())
                .hasSize(5299)
                .noneMatch(said -> said.measure().startsWith("dma_"));
    }
}
