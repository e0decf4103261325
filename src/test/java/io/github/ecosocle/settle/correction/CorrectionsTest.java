package io.github.ecosocle.settle.correction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.correction.Expected;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.settle.correction.CorrectionAccount.Outcome;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One correction: « 150 t » of waste for territory 7 in 2023, from sinoe. */
class CorrectionsTest {
    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final Catalogue CATALOGUE = JOBS.catalogue(JOBS.job("socle-national"));
    private static final int WASTE = CATALOGUE.number("dma_t");
    private static final int TERRITORY = 7;

    private Corrections corrections = new Corrections(CATALOGUE, List.of(correction(null)));
    private int numbers;

    private static Correction correction(@Nullable String method) {
        return new Correction(
                "corrections[1]",
                "sinoe",
                TERRITORY,
                WASTE,
                2023,
                method,
                new Expected("150", "t", Rational.of(150)),
                Rational.of(15),
                "vu",
                "Anne",
                LocalDate.of(2026, 1, 31));
    }

    private boolean meets(State state, String value, String unit, @Nullable String quantity, String motif, int day) {
        return meets(state, value, unit, quantity, motif, "", "sinoe", "sinoe", day);
    }

    private boolean meets(
            State state,
            String value,
            String unit,
            @Nullable String quantity,
            String motif,
            String method,
            String source,
            String submitter,
            int day) {
        Observations said = new Observations();
        said.add(new Observation(
                "epci",
                "e",
                2023,
                "dma_t",
                method,
                state,
                quantity == null ? null : Quantity.of(new BigDecimal(quantity)),
                value,
                unit,
                "",
                2,
                3,
                "",
                Observation.NO_DAY,
                "",
                motif));
        Submission submission =
                new Submission(submitter, "0".repeat(64), "f.csv", LocalDate.of(2026, 1, 1), numbers + 1);
        return corrections.meet(new Said(submission, said, 0, numbers++, source, TERRITORY, WASTE, day)) != null;
    }

    private boolean known(String value, String unit, String quantity, int day) {
        return meets(State.KNOWN, value, unit, quantity, "", day);
    }

    private Outcome outcome() {
        return corrections.accounts().get(0).outcome();
    }

    @Test
    void the_same_text_or_the_same_exact_quantity_is_expected() {
        assertThat(known("150", "t", "150", 1)).isTrue();
        assertThat(known("150 000", "kg", "150", 1)).isTrue();
        assertThat(known("150.0", "t", "150", 1)).isTrue();
        assertThat(known("150.0000000001", "t", "150.0000000001", 1)).isFalse();
        assertThat(known("150", "kg", "0.15", 1)).isFalse();
        assertThat(corrections.accounts().get(0).found()).isEqualTo(3);
    }

    @Test
    void only_a_refusal_of_the_number_itself_is_lifted() {
        assertThat(meets(State.REFUSED, "150", "t", null, "RANGE: Valeur impossible", 1))
                .isTrue();
        assertThat(meets(State.REFUSED, "150\u00a0000,0", "kg", null, "RANGE: Valeur impossible", 1))
                .isTrue();
        assertThat(meets(State.REFUSED, "150", "t", null, "TERRITORY_FOREIGN: Pas le vôtre", 1))
                .isFalse();
    }

    @Test
    void a_secret_is_never_what_is_expected() {
        assertThat(meets(State.SECRET, "150", "t", null, "", 1)).isFalse();
    }

    @Test
    void the_source_or_the_submitter_is_named() {
        assertThat(meets(State.KNOWN, "150", "t", "150", "", "", "ademe", "sinoe", 1))
                .isTrue();
        assertThat(meets(State.KNOWN, "150", "t", "150", "", "", "sinoe", "200069037", 1))
                .isTrue();
        assertThat(meets(State.KNOWN, "150", "t", "150", "", "", "ademe", "200069037", 1))
                .isFalse();
        assertThat(outcome()).isEqualTo(Outcome.APPLIED);
    }

    @Test
    void a_method_given_leaves_the_others_alone() {
        corrections = new Corrections(CATALOGUE, List.of(correction("CBC")));
        assertThat(meets(State.KNOWN, "150", "t", "150", "", "CUT", "sinoe", "sinoe", 1))
                .isFalse();
        assertThat(outcome()).isEqualTo(Outcome.UNUSED);
        assertThat(meets(State.KNOWN, "150", "t", "150", "", "CBC", "sinoe", "sinoe", 1))
                .isTrue();
    }

    @Test
    void what_the_source_said_last_tells_whether_it_changed() {
        assertThat(outcome()).isEqualTo(Outcome.UNUSED);
        known("140", "t", "140", 1);
        assertThat(outcome()).isEqualTo(Outcome.SOURCE_CHANGED);
        known("150", "t", "150", 2);
        assertThat(outcome()).isEqualTo(Outcome.APPLIED);
        meets(State.NON_COMMUNIQUE, "nc", "", null, "", 3);
        assertThat(outcome()).isEqualTo(Outcome.APPLIED);
        known("160", "t", "160", 4);
        assertThat(outcome()).isEqualTo(Outcome.SOURCE_CHANGED);
        assertThat(corrections.accounts().get(0).changed()).containsExactly(3);
        meets(State.REMOVAL, "SUPPRIMER", "", null, "", 5);
        assertThat(corrections.accounts().get(0).changed()).containsExactly(4);
    }

    @Test
    void what_is_corrected_is_found_again_by_its_number() {
        known("140", "t", "140", 1);
        known("150", "t", "150", 2);
        assertThat(corrections.of(0)).isNull();
        assertThat(corrections.of(1)).isEqualTo(correction(null));
        assertThat(corrections.mayConcern(TERRITORY)).isTrue();
        assertThat(corrections.mayConcern(TERRITORY + 1)).isFalse();
    }
}
