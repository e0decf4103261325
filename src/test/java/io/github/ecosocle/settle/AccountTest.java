package io.github.ecosocle.settle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.aggregate.Country;
import io.github.ecosocle.aggregate.SmallReference;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every value received gets a decision and a reason, whatever the order in which submissions are taken. */
class AccountTest {
    private static final String B = SmallReference.B;
    private static final List<String> VALUES =
            List.of("15", "16", "nc", "nd", "rien", "secret", "SUPPRIMER", "refuse", "encore");
    private static final List<String> KEYS = List.of(
            "epci " + B + " 2023 dma_t ",
            "epci " + B + " 2022 dma_t ",
            "commune 62002 2023 dma_t ",
            "epci 999999999 2023 dma_t ");

    private final SmallReference reference =
            new SmallReference().source("sinoe", 0).source("atmo", 1);
    private final Country country = reference.country();

    @Test
    void a_value_repeated_in_its_submission_is_set_aside() {
        country.deposit(
                "inconnu",
                "2025-03-01",
                "epci " + B + " 2023 dma_t 15",
                "epci " + B + " 2023 dma_t encore",
                "epci " + B + " 2023 dma_t encore note=DUPLICATE_:_vu");
        assertThat(country.decisions())
                .containsExactly(
                        "RETENU ", "ECARTE doublon : même valeur deux fois dans le dépôt", "ECARTE DUPLICATE : vu");
    }

    @Test
    void within_one_submission_the_first_of_two_values_stays() {
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 dma_t 15", "epci " + B + " 2023 dma_t 16");
        assertThat(country.decisions().get(0)).isEqualTo("RETENU ");
        assertThat(country.decisions().get(1)).startsWith("REMPLACE");
    }

    @Test
    void what_speaks_of_nothing_known_is_set_aside() {
        country.deposit(
                "inconnu",
                "2025-03-01",
                "epci 999999999 2023 dma_t 15",
                "canton 6201 2023 dma_t 15",
                "epci " + B + " 2023 pluie_mm 15",
                "epci " + B + " 1500 dma_t 15",
                "epci " + B + " 2023 dma_t 15");
        List<String> decisions = country.decisions();
        assertThat(decisions.subList(0, 4)).allMatch(told -> told.startsWith("ECARTE hors_referentiel : "));
        assertThat(decisions.get(4)).isEqualTo("RETENU ");
    }

    @Test
    void a_withdrawn_submission_speaks_for_nothing_and_says_so() {
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 dma_t 15")
                .withdrawn(
                        "inconnu",
                        "2025-06-01",
                        "epci " + B + " 2023 dma_t secret",
                        "epci " + B + " 2023 dma_t encore",
                        "epci " + B + " 2023 dma_t refuse");
        assertThat(country.decisions())
                .containsExactly(
                        "RETENU ",
                        "RETIRE retrait : dépôt retiré de la publication",
                        "RETIRE retrait : dépôt retiré de la publication",
                        "REFUSE ");
    }

    @Test
    void what_a_value_says_of_itself_comes_after_the_reason_of_its_fate() {
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 dma_t 15 note=periode_:_2021-2023")
                .deposit("inconnu", "2025-06-01", "epci " + B + " 2023 dma_t 16 note=periode_:_2022-2023");
        assertThat(country.decisions().get(0))
                .startsWith("REMPLACE remplace : par inconnu-")
                .endsWith(" du 2025-06-01 ; periode : 2021-2023");
        assertThat(country.decisions().get(1)).isEqualTo("RETENU periode : 2022-2023");
        assertThat(country.settle().noteOf(1)).isEqualTo("periode : 2022-2023");
        assertThat(country.settle().noteOf(7)).isEmpty();
    }

    @Test
    void each_observation_is_found_back_in_its_submission() {
        for (int turn = 0; turn < 5; turn++) {
            country.deposit("inconnu", "2025-0" + (turn + 1) + "-01", KEYS.get(0) + "15", KEYS.get(1) + "16");
        }
        Settlement settlement = country.settle();
        for (int at = 0; at < 10; at++) {
            assertThat(settlement.submissionOf(at).arrival()).isEqualTo(at / 2 + 1);
            assertThat(settlement.depositDateOf(at)).isEqualTo("2025-0" + (at / 2 + 1) + "-01");
            assertThat(settlement.firstObservation(settlement.submissionOf(at))).isEqualTo(at / 2 * 2);
        }
    }

    @Test
    void a_unit_that_divides_by_more_than_a_byte_keeps_its_value() {
        country.deposit("inconnu", "2025-03-01", "epci " + B + " 2023 dma_t 1000/129");
        Settlement settlement = country.settle();
        Plane plane = settlement.cube().plane(country.measureNumber("dma_t"), 0, 2023, Level.EPCI);
        int epci = settlement.cube().territories().find(Level.EPCI, B);
        assertThat(Objects.requireNonNull(plane.value(epci)).toRational()).isEqualTo(Rational.of(1000, 129));
    }

    @Test
    void the_order_in_which_submissions_are_taken_changes_no_decision() {
        SplittableRandom random = new SplittableRandom(20_260_115);
        for (int turn = 0; turn < 300; turn++) {
            Country one = reference.country();
            int submissions = random.nextInt(2, 6);
            IntStream.range(0, submissions).forEach(at -> depositAny(one, random));
            one.settle();
            List<String> inOrder = one.decisions();
            String figures = one.settled();
            one.settleShuffled(random.nextLong());
            assertThat(one.decisions()).as("turn %s", turn).isEqualTo(inOrder);
            assertThat(one.settled()).as("turn %s", turn).isEqualTo(figures);
        }
    }

    private static void depositAny(Country one, SplittableRandom random) {
        String day = "2025-0" + random.nextInt(1, 4) + "-01";
        String[] lines = new String[random.nextInt(1, 4)];
        for (int at = 0; at < lines.length; at++) {
            String source = List.of("", " source=sinoe", " source=atmo").get(random.nextInt(3));
            String own = random.nextInt(4) == 0 ? " day=2025-0" + random.nextInt(1, 4) + "-01" : "";
            lines[at] = KEYS.get(at) + VALUES.get(random.nextInt(VALUES.size())) + source + own;
        }
        if (random.nextInt(6) == 0) {
            one.withdrawn("inconnu", day, lines);
        } else {
            one.deposit("inconnu", day, lines);
        }
    }
}
