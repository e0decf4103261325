package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.pipeline.doubt.FileDoubts;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every slip of unit suspected in the public files of observatories, each looked at by hand: one year among others that agree,
 * a hundred or a thousand times away from them. A warning that cries wolf is read by nobody.
 */
class SlipsOfRealFilesTest {
    private final JobFiles files = JobFiles.read(Path.of("jobs"), "observatoires", "essai");

    private List<String> suspected(String path) throws IOException {
        Path file = RealJobs.REAL_FILES.resolve(path.substring(path.indexOf('/') + 1));
        assumeTrue(Files.exists(file), "this file is on other machines only");
        NormalisedSubmission checked = new FileCheck(files, LocalDate.of(2026, 11, 27)).check(file, path, 1);
        new FileDoubts(files).addTo(checked, Path.of("no-release-yet"));
        Stream<Finding> slips = checked.findings().kept().stream()
                .filter(found -> found.rule().code().equals("UNIT_SLIP"));
        return slips.map(found -> found.place().cell() + " " + found.read()).toList();
    }

    /**
     * Of 5 299 values, ninety of which change a hundredfold: one year out of step with all those around it. 218.60 stands
     * between 2.84 and 1.68, 19139.05 between 10.23 and 20.30, 11.37 between 2030.74 and 652.17.
     */
    @Test
    void waste_brought_to_depots() throws IOException {
        assertThat(suspected("sinoe/13_sinoe_tonnage_decheterie_departement.csv"))
                .containsExactly(
                        "H1169 218,60",
                        "H2045 1837,44",
                        "H2172 1793,72",
                        "H2770 11,37",
                        "H2865 1093,42",
                        "H3623 1694,26",
                        "H3695 19139,05",
                        "H4034 6841,34");
    }

    /** 0.46 MWh of bioenergy in 2018, in an EPCI that had 252 the year before. Wind farms that open are not accused. */
    @Test
    void electricity_by_kind() throws IOException {
        assertThat(suspected("enedis-pdl/03_teo_pdl_enedis_production_epci_2011_2019.csv"))
                .containsExactly("F6566 459.833333333333");
    }

    @Test
    void yields_of_networks_areas_and_lengths() throws IOException {
        assertThat(suspected("sispea/08_sispea_rendement_departement.csv")).isEmpty();
        assertThat(suspected("agence-bio/04_barometre_surface_bio_departement.csv"))
                .isEmpty();
        assertThat(suspected("lusk/06_lusk_bretagne_reseaux_km.csv")).isEmpty();
    }
}
