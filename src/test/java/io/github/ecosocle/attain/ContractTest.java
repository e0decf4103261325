package io.github.ecosocle.attain;

import static io.github.ecosocle.attain.SmallContract.ENGAGED;
import static io.github.ecosocle.attain.SmallContract.FLOW;
import static io.github.ecosocle.attain.SmallContract.ONE;
import static io.github.ecosocle.attain.SmallContract.POLE;
import static io.github.ecosocle.attain.SmallContract.SHARE;
import static io.github.ecosocle.attain.SmallContract.STATE;
import static io.github.ecosocle.attain.SmallContract.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Attainment.Status;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.domain.objective.Verdict.Answer;
import io.github.ecosocle.domain.territory.Level;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a contract counts, and what it does not say when something is missing. */
class ContractTest {
    private final SmallContract contract = new SmallContract();

    private Verdict verdict(int year) {
        return contract.results(2026).verdicts().stream()
                .filter(verdict -> verdict.year() == year)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_flow_adds_up_from_the_first_year_of_the_contract_and_is_never_capped() {
        contract.promise("travaux", FLOW, 100, true)
                .each(FLOW, 2020, 500, 500)
                .each(FLOW, 2021, 20, 10)
                .each(FLOW, 2022, 30, 20)
                .each(FLOW, 2023, 25, 45)
                .each(FLOW, 2024, 500, 500);
        assertThat(contract.whole("travaux", 2021).percent()).isEqualByComparingTo("30");
        assertThat(contract.whole("travaux", 2022).done()).isEqualByComparingTo("80");
        assertThat(contract.whole("travaux", 2022).status()).isEqualTo(Status.UNDERWAY);
        // 30 + 50 + 70, and the years outside the contract count for nothing
        assertThat(contract.whole("travaux", 2023).percent()).isEqualByComparingTo("150");
        assertThat(contract.whole("travaux", 2023).status()).isEqualTo(Status.REACHED);
        assertThat(contract.results(2026).attainments())
                .extracting(Attainment::year)
                .containsOnly(2021, 2022, 2023);
    }

    @Test
    void a_state_is_the_last_known_of_each_member_whatever_its_year() {
        contract.promise("ecoles", STATE, 10, false)
                .published(Level.EPCI, ONE, STATE, 2021, "4")
                .published(Level.EPCI, TWO, STATE, 2023, "5")
                .published(Level.POLE, POLE, STATE, 2021, "");
        assertThat(contract.whole("ecoles", 2022).done()).isNull();
        assertThat(contract.whole("ecoles", 2022).missing()).containsExactly(TWO);
        assertThat(contract.whole("ecoles", 2023).done()).isEqualByComparingTo("9");
    }

    @Test
    void the_newer_word_of_the_whole_beats_the_older_ones_of_its_members() {
        contract.promise("ecoles", STATE, 10, false)
                .each(STATE, 2021, 4, 5)
                .published(Level.POLE, POLE, STATE, 2022, "10");
        assertThat(contract.whole("ecoles", 2021).done()).isEqualByComparingTo("9");
        assertThat(contract.whole("ecoles", 2022).done()).isEqualByComparingTo("10");
    }

    @Test
    void a_rate_is_the_sum_of_its_parts_over_the_sum_of_its_wholes() {
        contract.promise("part", SHARE, 50, false).each(ENGAGED, 2023, 9, 1).each(STATE, 2023, 10, 90);
        // (9 + 1) / (10 + 90), not the mean of 90 % and 1,1 %
        assertThat(contract.whole("part", 2023).done()).isEqualByComparingTo("10");
        assertThat(contract.whole("part", 2023).percent()).isEqualByComparingTo("20");
    }

    @Test
    void the_share_of_epci_counts_those_for_which_the_measure_is_one() {
        contract.commitments.add(new Commitment(
                "couvert", "couvert", "", STATE, BigDecimal.valueOf(100), true, true, BigDecimal.valueOf(100), ""));
        contract.each(STATE, 2021, 1, 0).each(STATE, 2022, 1, 1);
        assertThat(contract.whole("couvert", 2021).done()).isEqualByComparingTo("50");
        assertThat(contract.whole("couvert", 2022).status()).isEqualTo(Status.REACHED);
    }

    @Test
    void more_than_is_possible_has_no_rate_and_is_told() {
        contract.commitments.add(new Commitment(
                "part", "part", "", SHARE, BigDecimal.valueOf(50), false, false, BigDecimal.valueOf(100), ""));
        contract.condition(100, 60).each(ENGAGED, 2023, 12, 3).each(STATE, 2023, 10, 4);
        Attainment row = contract.whole("part", 2023);
        assertThat(row.status()).isEqualTo(Status.IMPOSSIBLE);
        assertThat(row.percent()).isNull();
        assertThat(verdict(2023).answer()).isEqualTo(Answer.UNDETERMINED);
        // 15 of 14 schools
        assertThat(contract.results(2026).findings())
                .anySatisfy(finding ->
                        assertThat(finding.message()).contains("Pôle Un", "107.143 %", "au plus 100 %", "Aucun taux"));
    }

    @Test
    void sixty_percent_of_each_and_all_of_the_priority_one_is_met_exactly_there() {
        contract.promise("travaux", FLOW, 100, true)
                .promise("ecoles", STATE, 10, false)
                .condition(100, 60)
                .each(FLOW, 2021, 60, 40)
                .each(STATE, 2021, 3, 3);
        assertThat(verdict(2021).answer()).isEqualTo(Answer.MET);
    }

    @Test
    void one_under_its_share_is_a_no_even_while_another_is_unknown() {
        contract.promise("travaux", FLOW, 100, true)
                .promise("ecoles", STATE, 10, false)
                .condition(100, 60)
                .each(FLOW, 2021, 59, 40);
        assertThat(verdict(2021).answer()).isEqualTo(Answer.NOT_MET);
        assertThat(verdict(2021).below()).containsExactly("travaux");
        assertThat(verdict(2021).unknown()).containsExactly("ecoles");
    }

    @Test
    void a_missing_value_leaves_the_question_open_and_says_whose_it_is() {
        contract.promise("travaux", FLOW, 100, true)
                .condition(100, 60)
                .each(FLOW, 2021, 60, 60)
                .published(Level.EPCI, ONE, FLOW, 2022, "10")
                .published(Level.POLE, POLE, FLOW, 2022, "");
        assertThat(verdict(2021).answer()).isEqualTo(Answer.MET);
        assertThat(verdict(2022).answer()).isEqualTo(Answer.UNDETERMINED);
        assertThat(contract.whole("travaux", 2022).missing()).containsExactly(TWO + ":2022");
    }

    @Test
    void without_a_first_year_the_contract_begins_where_its_flows_do() {
        contract.firstYear = 0;
        contract.promise("travaux", FLOW, 100, false).each(STATE, 2010, 1, 1).each(FLOW, 2019, 1, 2);
        assertThat(contract.results(2026).attainments())
                .extracting(Attainment::year)
                .containsOnly(2019, 2020, 2021);
    }

    @Test
    void a_year_to_come_is_not_told() {
        contract.promise("travaux", FLOW, 100, false).each(FLOW, 2021, 1, 2);
        ObjectiveResults results = contract.results(2021);
        assertThat(results.attainments()).extracting(Attainment::year).containsOnly(2021);
    }

    @Test
    void each_epci_brings_its_part_of_the_target_of_all() {
        contract.promise("travaux", FLOW, 100, false).each(FLOW, 2021, 25, 5);
        List<Attainment> parts = contract.results(2021).attainments().stream()
                .filter(Attainment::member)
                .toList();
        assertThat(parts).extracting(Attainment::status).containsOnly(Status.CONTRIBUTION);
        assertThat(parts).extracting(Attainment::percent).map(String::valueOf).containsExactly("25", "5");
    }
}
