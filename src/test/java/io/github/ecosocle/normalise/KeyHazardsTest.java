package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hazards K01 to K24: codes, years, units, rows said twice. */
class KeyHazardsTest {
    private static final String HEADING = "siren_epci;indicateur;annee;valeur;unite";

    private static Received row(String row) {
        return Desk.csv(HEADING, row);
    }

    @ParameterizedTest(name = "{0}: {1} is accepted, {2}")
    @CsvSource({
        "K01, 200 069 037, ",
        "K02, 2.00069037E8, SIREN_REPAIRED",
        "K04, 200069037.0, SIREN_REPAIRED",
        "K08, 20006903700018, SIRET_GIVEN"
    })
    void a_siren_changed_by_a_spreadsheet_is_found_again(String id, String siren, String warning) {
        Received received = row(siren + ";T01;2023;548,2;kg/hab");

        assertThat(received.known()).containsExactly("200069037 dma_kg_hab 2023 = 548.2");
        assertThat(String.join(",", received.codes())).isEqualTo(warning == null ? "" : warning);
    }

    @ParameterizedTest(name = "{0}: {1} is refused, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "K03 | '2,00069E+08;T01;2023;548,2;kg/hab' | SIREN_LOSSY",
                "K05 | 200069038;T01;2023;548,2;kg/hab | SIREN_LUHN",
                "K06 | 299900001;T01;2023;548,2;kg/hab | UNKNOWN_EPCI",
                "K07 | 245900410;T01;2021;548,2;kg/hab | DISSOLVED_EPCI",
                "K11 | 200069037;T99;2023;548,2;kg/hab | UNKNOWN_INDICATOR",
                "K12 | 200069037;T01;23;548,2;kg/hab | YEAR",
                "K12 | 200069037;T01;20l9;548,2;kg/hab | YEAR",
                "K13 | 200069037;T01;2105;548,2;kg/hab | YEAR_RANGE",
                "K13 | 200069037;T01;1066;548,2;kg/hab | YEAR_RANGE",
                "K16 | 200069037;T01;2023;548,2;GWh | UNIT",
                "K17 | 200069037;T01;2023;548,2;therm | UNIT",
                "K17 | 200069037;T01;2023;548,2; | UNIT_MISSING",
                "K18 | 246200729;T01;2023;548,2;kg/hab | OUT_OF_PERIMETER"
            })
    void a_key_that_is_not_sure_refuses_its_value(String id, String row, String code) {
        Received received =
                id.equals("K07") ? Desk.ofObservatory().sheet("", HEADING, row).receive() : row(row);

        assertThat(received.codes()).containsExactly(code);
        assertThat(received.only().state()).isEqualTo(State.REFUSED);
        assertThat(received.only().receivedValue()).isEqualTo("548,2");
    }

    @Test
    void K07_an_epci_that_is_no_more_may_speak_of_its_time() {
        Received received = Desk.ofObservatory()
                .sheet("", HEADING, "245900410;T01;2019;548,2;kg/hab", "245900410;T01;2020;548,2;kg/hab")
                .receive();

        assertThat(received.known()).containsExactly("245900410 dma_kg_hab 2019 = 548.2");
        assertThat(received.observations().get(0).level()).isEqualTo("epci");
        assertThat(received.observations().get(0).motif()).isEqualTo("epci_dissous");
        assertThat(received.codes()).containsExactly("FORMER_EPCI", "DISSOLVED_EPCI");
        assertThat(received.message("DISSOLVED_EPCI")).contains("200093201");
    }

    @Test
    void K09_a_name_that_is_not_that_of_the_code_is_told() {
        Received received = Desk.csv(
                "siren_epci;epci;indicateur;annee;valeur;unite",
                "200069037;CA du Boulonnais;T01;2022;548,2;kg/hab",
                "200069037;Communauté d'agglomération du Pays de Saint-Omer;T01;2023;548,2;kg/hab");

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.codes()).containsExactly("NAME_MISMATCH");
    }

    @Test
    void K10_an_indicator_that_lost_its_zero_is_found_when_nothing_else_has_its_name() {
        assertThat(row("200069037;T1;2023;548,2;kg/hab").known()).containsExactly("200069037 dma_kg_hab 2023 = 548.2");
        assertThat(row("200069037;crte-1;2023;12;teqCO2").known()).containsExactly("200069037 ges_teq 2023 = 12");
    }

    @ParameterizedTest(name = "{0}: {1} is {2}, {3}")
    @CsvSource({
        "K14, 2023-12-31, 2023, YEAR_FROM_DATE",
        "K14, 31/12/2023, 2023, YEAR_FROM_DATE",
        "K15, 2023.0, 2023, ",
        "K15, ' 2 023 ', 2023, ",
        "3.8, 1999-2009, 2009, "
    })
    void a_year_is_read_as_people_and_spreadsheets_write_it(String id, String text, int year, String warning) {
        Received received = row("200069037;T01;" + text + ";548,2;kg/hab");

        assertThat(received.only().year()).isEqualTo(year);
        assertThat(received.numbers()).containsExactly("548.2");
        assertThat(String.join(",", received.codes())).isEqualTo(warning == null ? "" : warning);
    }

    @Test
    void K16_a_unit_of_the_same_family_is_converted_exactly() {
        assertThat(row("200069037;T01;2023;0,5482;t/hab").numbers()).containsExactly("548.2");
        assertThat(row("200069037;conso_mwh;2023;9;TJ").numbers()).containsExactly("2500");
        assertThat(row("200069037;conso_mwh;2023;1;TJ").only().quantity()).isEqualTo(new Quantity(2500, 0, 9));
    }

    @Test
    void K19_the_same_value_twice_counts_once() {
        Received received = Desk.csv(
                HEADING,
                "200069037;T01;2023;548,2;kg/hab",
                "200069037;dma_kg_hab;2023;0,5482;t/hab",
                "200069037;T01;2023;548,20;kg/hab");

        assertThat(received.states()).containsExactly(State.KNOWN, State.REPEATED, State.REPEATED);
        assertThat(received.codes()).containsExactly("DUPLICATE", "DUPLICATE");
    }

    @Test
    void K20_two_values_for_one_key_are_both_refused() {
        Received received = Desk.csv(
                HEADING,
                "200069037;T01;2023;548,2;kg/hab",
                "200069037;T01;2023;612;kg/hab",
                "200069037;T01;2023;548,2;kg/hab");

        assertThat(received.refusals()).containsExactly("CONFLICT", "CONFLICT", "CONFLICT");
        assertThat(received.message("CONFLICT")).contains("D2, D3, D4", "dma_kg_hab", "200069037", "2023");
        assertThat(received.codes()).containsExactly("CONFLICT");
    }

    @Test
    void K20_a_refused_row_takes_no_part_in_the_conflict() {
        Received received = Desk.csv(HEADING, "200069037;T01;2023;612;therm", "200069037;T01;2023;548,2;kg/hab");

        assertThat(received.numbers()).containsExactly("548.2");
        assertThat(received.codes()).containsExactly("UNIT");
    }

    @ParameterizedTest(name = "{0}: {1} is left aside")
    @CsvSource(
            delimiter = '|',
            value = {
                "K21 | Total;T01;;1096,4; | totaux",
                "K21 | ;Total;;1096,4; | totaux",
                "K22 | Source : SINOE | notes",
                "K22 | * données provisoires | notes",
                "K22 | Les données de 2023 sont provisoires;;;; | notes",
                "K24 | siren_epci;indicateur;annee;valeur;unite | titres répétés"
            })
    void rows_that_are_no_data_are_left_aside_and_counted(String id, String row, String why) {
        Received received =
                Desk.csv(HEADING, "200069037;T01;2022;548,2;kg/hab", row, "200069037;T01;2023;548,2;kg/hab");

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.codes()).isEmpty();
        assertThat(received.submission().rowsRead()).isEqualTo(3);
        assertThat(received.submission().rowsIgnored()).isEqualTo(1);
        assertThat(received.message("IGNORED_ROW")).contains(why);
    }

    @Test
    void K23_blank_rows_are_nothing() {
        Received received =
                Desk.csv(HEADING, "", "200069037;T01;2022;548,2;kg/hab", ";;;;", "200069037;T01;2023;548,2;kg/hab");

        assertThat(received.numbers()).hasSize(2);
        assertThat(received.submission().rowsRead()).isEqualTo(2);
    }
}
