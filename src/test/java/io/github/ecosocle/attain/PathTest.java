package io.github.ecosocle.attain;

import static io.github.ecosocle.attain.SmallContract.FLOW;
import static io.github.ecosocle.attain.SmallContract.ONE;
import static io.github.ecosocle.attain.SmallContract.POLE;
import static io.github.ecosocle.attain.SmallContract.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.PathPoint.Status;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.territory.Level;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a territory should be, and what is said when that cannot be known. */
class PathTest {
    private final SmallContract plan = new SmallContract();

    private SmallContract path(boolean rising, int base, Milestone... milestones) {
        plan.trajectories.add(new Trajectory("ges", "ges", FLOW, rising, base, List.of(milestones)));
        return plan;
    }

    private static Milestone percent(int year, int change) {
        return new Milestone(year, BigDecimal.valueOf(change), true);
    }

    private static Milestone value(int year, int value) {
        return new Milestone(year, BigDecimal.valueOf(value), false);
    }

    @Test
    void the_path_of_the_sraddet_is_straight_between_its_milestones() {
        path(false, 2012, percent(2031, -40), percent(2050, -75))
                .each(FLOW, 2012, 700, 300)
                .each(FLOW, 2021, 600, 200)
                .each(FLOW, 2031, 400, 199)
                .each(FLOW, 2040, 400, 150);
        // 1000 - 400 x 9/19
        PathPoint early = plan.point(Level.POLE, POLE, 2021);
        assertThat(early.target()).isEqualByComparingTo("810.526");
        assertThat(early.gap()).isEqualByComparingTo("-10.526");
        assertThat(early.status()).isEqualTo(Status.ON_TRACK);
        assertThat(plan.point(Level.POLE, POLE, 2031).target()).isEqualByComparingTo("600");
        assertThat(plan.point(Level.POLE, POLE, 2031).gapPercent()).isEqualByComparingTo("-0.167");
        // 600 - 350 x 9/19
        assertThat(plan.point(Level.POLE, POLE, 2040).target()).isEqualByComparingTo("434.211");
        assertThat(plan.point(Level.POLE, POLE, 2040).status()).isEqualTo(Status.BEHIND);
        assertThat(plan.point(Level.POLE, POLE, 2050).target()).isEqualByComparingTo("250");
        assertThat(plan.point(Level.POLE, POLE, 2050).status()).isEqualTo(Status.NO_VALUE);
    }

    @Test
    void exactly_on_the_path_is_on_track_in_both_senses() {
        path(false, 2010, percent(2020, -50)).each(FLOW, 2010, 100, 0).each(FLOW, 2015, 75, 0);
        assertThat(plan.point(Level.EPCI, ONE, 2015).status()).isEqualTo(Status.ON_TRACK);
        plan.trajectories.clear();
        path(true, 2010, percent(2020, 50)).each(FLOW, 2016, 129, 0);
        assertThat(plan.point(Level.EPCI, ONE, 2016).status()).isEqualTo(Status.BEHIND);
        assertThat(plan.point(Level.EPCI, ONE, 2016).gap()).isEqualByComparingTo("-1");
        assertThat(plan.point(Level.EPCI, ONE, 2010).status()).isEqualTo(Status.BASE_YEAR);
    }

    @Test
    void without_the_base_year_there_is_no_target_and_no_zero() {
        path(false, 2012, percent(2031, -40)).each(FLOW, 2021, 600, 200);
        PathPoint point = plan.point(Level.EPCI, TWO, 2021);
        assertThat(point.target()).isNull();
        assertThat(point.gap()).isNull();
        assertThat(point.actual()).isEqualByComparingTo("200");
        assertThat(point.status()).isEqualTo(Status.NO_BASE);
        assertThat(plan.results(2026).findings())
                .anySatisfy(finding -> assertThat(finding.message()).contains("2012", "epci", "2 territoire"));
    }

    @Test
    void a_territory_whose_base_is_only_covered_in_part_has_no_target_though_a_member_has_one() {
        path(false, 2012, percent(2031, -40))
                .published(Level.EPCI, ONE, FLOW, 2012, "100")
                .published(Level.POLE, POLE, FLOW, 2012, "")
                .each(FLOW, 2021, 60, 20);
        assertThat(plan.point(Level.EPCI, ONE, 2021).target()).isNotNull();
        assertThat(plan.point(Level.POLE, POLE, 2021).status()).isEqualTo(Status.NO_BASE);
    }

    @Test
    void two_spellings_of_one_source_are_one_and_two_sources_are_no_path() {
        path(false, 2012, percent(2031, -40))
                .each(FLOW, 2012, 100, 100)
                .each(FLOW, 2021, 60, 60)
                .from(ONE, FLOW, 2012, "OREC")
                .from(ONE, FLOW, 2021, "teo")
                .from(TWO, FLOW, 2012, "OREC")
                .from(TWO, FLOW, 2021, "Bureau Vert");
        assertThat(plan.point(Level.EPCI, ONE, 2021).status()).isEqualTo(Status.ON_TRACK);
        assertThat(plan.point(Level.EPCI, TWO, 2021).status()).isEqualTo(Status.OTHER_SOURCE);
        assertThat(plan.point(Level.EPCI, TWO, 2021).target()).isNull();
        assertThat(plan.point(Level.POLE, POLE, 2021).motif()).contains("Observatoire en 2012", "Bureau Vert");
    }

    @Test
    void milestones_that_are_values_need_no_base_year() {
        path(true, 0, value(2022, 15), value(2030, 30))
                .each(FLOW, 2020, 20, 1)
                .each(FLOW, 2026, 23, 22)
                .each(FLOW, 2031, 30, 30);
        // halfway from 15 to 30
        assertThat(plan.point(Level.EPCI, ONE, 2026).target()).isEqualByComparingTo("22.5");
        assertThat(plan.point(Level.EPCI, ONE, 2026).status()).isEqualTo(Status.ON_TRACK);
        assertThat(plan.point(Level.EPCI, TWO, 2026).status()).isEqualTo(Status.BEHIND);
        assertThat(plan.point(Level.EPCI, ONE, 2020).status()).isEqualTo(Status.OUTSIDE);
        assertThat(plan.point(Level.EPCI, ONE, 2031).status()).isEqualTo(Status.OUTSIDE);
    }
}
