package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy of the sample catalogue is secret below 3 respondents, or where one makes more than 85 %; farm land is not. */
class RespondentsOfRowsTest {
    private static final String HEADING =
            "siren_epci;indicateur;annee;valeur;unite;nb_repondants;part_premier_pct;commentaire";

    private static Received energy(String value, String count, String share) {
        return Desk.csv(HEADING, "200069037;conso_mwh;2023;" + value + ";MWh;" + count + ";" + share + ";");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1000 ; 2  ; ''   ; SECRET
            1000 ; 3  ; ''   ; KNOWN
            1000 ; 40 ; 85   ; KNOWN
            1000 ; 40 ; 85,1 ; SECRET
            1000 ; '' ; 90 % ; SECRET
            1000 ; 0  ; ''   ; SECRET
            0    ; 0  ; ''   ; KNOWN
            0    ; 2  ; ''   ; SECRET
            1000 ; nc ; nd   ; KNOWN
            1.234; 2  ; ''   ; SECRET
            nc   ; 2  ; ''   ; NON_COMMUNIQUE
            """)
    void a_value_of_too_few_is_secret(String value, String count, String share, State state) {
        assertThat(energy(value, count, share).only().state()).isEqualTo(state);
    }

    @Test
    void what_is_hidden_is_told_without_its_number() {
        Received received = energy("1000", "2", "");
        Observation said = received.only();

        assertThat(said.quantity()).isNull();
        assertThat(said.motif()).isEqualTo("secret_primaire : répondants");
        assertThat(received.codes(Severity.INFO)).contains("FEW_RESPONDENTS");
        assertThat(received.message("FEW_RESPONDENTS")).contains("conso_mwh").doesNotContain("1000");
    }

    @ParameterizedTest
    @CsvSource({"deux,''", "3..0,''", "'',185", "'',beaucoup"})
    void unreadable_respondents_are_too_few(String count, String share) {
        Received received = energy("1000", count, share);

        assertThat(received.only().state()).isEqualTo(State.SECRET);
        assertThat(received.message("RESPONDENTS")).contains("« " + count + share + " »");
        assertThat(received.finding("RESPONDENTS").place().cell()).isEqualTo(count.isEmpty() ? "G2" : "F2");
    }

    @Test
    void nothing_is_assumed_of_what_is_not_declared() {
        assertThat(Desk.csv("siren_epci;indicateur;annee;valeur;unite", "200069037;conso_mwh;2023;1000;MWh")
                        .only()
                        .state())
                .isEqualTo(State.KNOWN);
    }

    @Test
    void a_measure_without_the_rule_is_not_hidden() {
        assertThat(Desk.csv(HEADING, "200069037;sau_ha;2023;1000;ha;1;100;")
                        .only()
                        .state())
                .isEqualTo(State.KNOWN);
    }
}
