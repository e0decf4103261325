package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazards V01 to V32: what stands in the cell of a value. */
class ValueHazardsTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "V01, \"12\u00a0345,6\", 12345.6, ",
                "V02, \"12\u202f345,6\", 12345.6, ",
                "V03, \"12'345,6\", 12345.6, NUMBER_FORMAT",
                "V04, \"12.345,6\", 12345.6, NUMBER_FORMAT",
                "V05, \"12,345.6\", 12345.6, NUMBER_FORMAT",
                "V07, \"5.482e2\", 548.2, ",
                "V07, \"5,482E+02\", 548.2, ",
                "V16, \"548,2 kg/hab\", 548.2, ",
                "V24, \"+548,2\", 548.2, ",
                "V26, \"548,2000000000000000000001\", 548.2, PRECISION"
            })
    void a_number_is_read_whatever_its_french_form(String id, String text, String number, String warning) {
        Received received = Desk.values(text);

        assertThat(received.numbers()).containsExactly(number);
        assertThat(String.join(",", received.codes())).isEqualTo(warning == null ? "" : warning);
    }

    @ParameterizedTest(name = "{0}: {1} is refused, {2}")
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "V06, \"1.234\", AMBIGUOUS",
                "V06, \"1,234\", AMBIGUOUS",
                "V08, \"-3\", NEGATIVE",
                "V09, \"NaN\", NOT_A_NUMBER",
                "V10, \"Infinity\", NOT_A_NUMBER",
                "V15, \"12,5 %\", UNIT",
                "V18, \"#REF!\", EXCEL_ERROR",
                "V19, \"#DIV/0!\", EXCEL_ERROR",
                "V20, \"0x1F\", NOT_A_NUMBER",
                "V21, \"٥٤٨\", NOT_A_NUMBER",
                "V22, \"５４８\", NOT_A_NUMBER",
                "V23, \"−3\", NEGATIVE",
                "V25, \"1e400\", RANGE",
                "V25, \"99999999999999999999\", RANGE",
                "V27, \"=1+1\", NOT_A_NUMBER",
                "V28, \"VRAI\", NOT_A_NUMBER",
                "V29, \"31/12/2023\", NOT_A_NUMBER",
                "V31, \"548\u200b,2\", CONTROL_CHAR",
                "V32, \"\u202e548,2\", CONTROL_CHAR",
                "gen, \"12,3,4\", NOT_A_NUMBER",
                "gen, \"1O5,2\", NOT_A_NUMBER",
                "gen, \"douze\", NOT_A_NUMBER",
                "4.2, \"~120\", APPROXIMATION",
                "4.2, \"< 5\", APPROXIMATION",
                "4.2, \"env. 30\", APPROXIMATION"
            })
    void what_is_no_sure_number_is_refused_and_kept_as_read(String id, String text, String code) {
        Received received = Desk.values(text);

        assertThat(received.codes()).containsExactly(code);
        assertThat(received.only().state()).isEqualTo(State.REFUSED);
        assertThat(received.only().motif()).startsWith(code + ": ");
        assertThat(received.only().receivedValue()).isEqualTo(text);
        assertThat(received.only().quantity()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "V11, NA, NON_DISPONIBLE",
        "V12, -, ABSENT",
        "V13, s, SECRET",
        "V14, c, SECRET",
        "4.3, N.C., NON_COMMUNIQUE",
        "3.6, SUPPRIMER, REMOVAL"
    })
    void a_marker_says_why_there_is_no_number(String id, String text, State state) {
        Received received = Desk.values(text);

        assertThat(received.only().state()).isEqualTo(state);
        assertThat(received.codes()).isEmpty();
    }

    @Test
    void V30_a_blank_says_nothing_and_is_counted() {
        Received received = Desk.values(" ", "548,2");

        assertThat(received.numbers()).containsExactly("548.2");
        assertThat(received.observations()).hasSize(1);
        assertThat(received.submission().rowsIgnored()).isEqualTo(1);
        assertThat(received.message("IGNORED_ROW")).contains("sans valeur");
    }

    @Test
    void V15_a_percent_sign_agrees_with_a_percentage() {
        Received received =
                Desk.csv("siren_epci;indicateur;annee;valeur;unite", "200069037;Taux de fuite;2023;12,5 %;%");

        assertThat(received.numbers()).containsExactly("12.5");
        assertThat(received.codes()).isEmpty();
    }

    @Test
    void V17_a_percentage_below_one_is_kept_and_told() {
        Received received = Desk.csv(
                "siren_epci;indicateur;annee;valeur;unite",
                "200069037;Taux de fuite;2022;18,2;%",
                "200069037;Taux de fuite;2023;0,182;%");

        assertThat(received.numbers()).containsExactly("18.2", "0.182");
        assertThat(received.codes()).containsExactly("RATIO_SUSPECT");
    }

    @Test
    void other_cells_of_the_column_decide_what_a_lone_mark_means() {
        assertThat(Desk.values("1,234", "548,2").numbers()).containsExactly("1.234", "548.2");
        assertThat(Desk.values("548,2", "1.234").numbers()).containsExactly("548.2", "1234");
        assertThat(Desk.values("1 234", "1.234").numbers()).containsExactly("1234", "1.234");
        assertThat(Desk.values("1.234,5", "1.234").numbers()).containsExactly("1234.5", "1234");
    }

    @Test
    void a_column_with_contradictory_evidence_stays_ambiguous() {
        Received received = Desk.values("1.234", "12.345,6", "3.5", "2.345");

        assertThat(received.numbers()).containsExactly("12345.6", "3.5");
        assertThat(received.message("AMBIGUOUS")).contains("1,234 ou 1234", "2 cellules : D2, D5");
        assertThat(received.refusals()).containsExactly("AMBIGUOUS", "AMBIGUOUS");
    }

    @Test
    void a_unit_glued_to_a_number_may_make_it_another_measure() {
        Received received = Desk.csv(
                "siren_epci;annee;indicateur;valeur",
                "200069037;2022;dma_t;60000 t",
                "200069037;2023;dma_t;590 kg/hab");
        assertThat(received.known()).containsExactly("200069037 dma_t 2022 = 60000", "200069037 dma_kg_hab 2023 = 590");
    }
}
