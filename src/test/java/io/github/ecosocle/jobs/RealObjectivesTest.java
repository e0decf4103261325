package io.github.ecosocle.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Grant;
import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.Trajectory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the contracts and the regional plan say, as the data team has written it down. */
class RealObjectivesTest {
    private final JobsFolder folder = new JobsFolder(JobsCopy.REAL);

    private List<ObjectiveFile> read(String name) {
        JobDefinition job = folder.job(name);
        Catalogue catalogue = folder.catalogue(job);
        return folder.objectives(job, catalogue, folder.territories(job));
    }

    private Contract contract(String name) {
        return Objects.requireNonNull(read(name).get(0).contract());
    }

    @Test
    void the_calaisis_has_nine_objectives_three_of_them_priority() {
        Contract contract = contract("cot-tri-calaisis");
        assertThat(contract.territory()).isEqualTo("256203001");
        assertThat(List.of(contract.firstYear(), contract.years())).containsExactly(2021, 3);
        assertThat(contract.commitments())
                .extracting(Commitment::id, row -> row.target().intValueExact(), Commitment::unit, Commitment::priority)
                .containsExactly(
                        tuple("renovations", 1500, "nb", true),
                        tuple("cyclable", 50, "km", false),
                        tuple("regal", 1, "nb", true),
                        tuple("cot-enr", 100, "%", true),
                        tuple("adaptation", 10, "nb", false),
                        tuple("ecoles", 50, "%", false),
                        tuple("haies", 50, "km", false),
                        tuple("friches", 26, "ha", false),
                        tuple("protocole-rdi", 1, "nb", false));
        assertThat(contract.commitments())
                .filteredOn(row -> row.measure().flow())
                .extracting(Commitment::id)
                .containsExactly("renovations", "cyclable", "adaptation", "haies", "friches");
    }

    @Test
    void the_sums_of_the_calaisis_make_its_total_and_hang_on_sixty_and_a_hundred_percent() {
        Contract contract = contract("cot-tri-calaisis");
        assertThat(contract.grants())
                .extracting(Grant::kind, Grant::euros, Grant::condition)
                .containsExactly(
                        tuple(Grant.Kind.FORFAIT, new BigDecimal("270000"), ""),
                        tuple(Grant.Kind.CEILING, new BigDecimal("152371"), "troisieme-annee"));
        assertThat(contract.grants().stream().map(Grant::euros).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("422371");
        assertThat(contract.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.priorityPercent()).isEqualTo(100);
            assertThat(condition.otherPercent()).isEqualTo(60);
        });
    }

    @Test
    void the_boulonnais_splits_its_two_thousand_lamps_and_has_neither_rule_nor_money() {
        Contract contract = contract("cot-tri-boulonnais");
        assertThat(contract.commitments())
                .extracting(Commitment::id, row -> row.target().intValueExact(), Commitment::partOf)
                .containsExactly(
                        tuple("conseils", 2000, ""),
                        tuple("conseils-travaux", 90, ""),
                        tuple("points-lumineux", 2000, ""),
                        tuple("points-facteur-4", 1500, "points-lumineux"),
                        tuple("points-facteur-2", 500, "points-lumineux"),
                        tuple("friches", 5, ""));
        assertThat(contract.conditions()).isEmpty();
        assertThat(contract.grants()).isEmpty();
        assertThat(contract.firstYear()).isZero();
    }

    @Test
    void the_sraddet_falls_by_forty_then_seventy_five_percent_of_2012() {
        List<ObjectiveFile> files = read("sraddet-hauts-de-france");
        Trajectory ges = files.get(0).trajectories().get(0);
        assertThat(ges.measure().id()).isEqualTo("ges_teq");
        assertThat(ges.rising()).isFalse();
        assertThat(ges.baseYear()).isEqualTo(2012);
        assertThat(ges.milestones())
                .containsExactly(
                        new Milestone(2031, new BigDecimal("-40"), true),
                        new Milestone(2050, new BigDecimal("-75"), true));
        assertThat(files.get(1).trajectories())
                .filteredOn(Trajectory::rising)
                .extracting(Trajectory::id)
                .containsExactly("bio");
    }

    @Test
    void a_contract_steals_no_heading_of_the_socle_and_tous_does_not_mean_it() {
        Catalogue socle = folder.catalogue(folder.job("socle-national"));
        assertThat(socle.measures()).extracting(Measure::indicator).allMatch(code -> code.startsWith("CRTE-"));
        assertThat(socle.match("Aménagements cyclables"))
                .extracting(Measure::id)
                .containsExactly("cyclable_km");
        assertThat(socle.match("COT-CAL-2")).isEmpty();
        assertThat(socle.vocabulary().nuances().foreign()).contains("cot cal 2", "cot tri calaisis");
        Catalogue contract = folder.catalogue(folder.job("cot-tri-calaisis"));
        assertThat(contract.match("COT-CAL-2")).extracting(Measure::id).containsExactly("cot_calaisis_cyclable_km");
        assertThat(contract.match("Aménagements cyclables")).isEmpty();
        assertThat(contract.vocabulary().nuances().foreign()).contains("amenagements cyclables", "dma");
    }

    @Test
    void every_job_knows_the_folders_of_the_sources_of_all() {
        assertThat(folder.sourceFolders()).contains("sympac", "enedis-pdl", "observatoire-climat", "declaratif");
    }
}
