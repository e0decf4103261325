package io.github.ecosocle.settle.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Energy of seven sectors, 100 MWh each but for transport; and EPCI of one commune each. */
class TotalsTest {
    private static final List<String> SECTORS = List.of(
            "conso_residentiel_mwh",
            "conso_tertiaire_mwh",
            "conso_autres_transports_mwh",
            "conso_agriculture_mwh",
            "conso_dechets_mwh",
            "conso_industrie_mwh");

    private final TwelveAndMore country = TwelveAndMore.of("secteurs");

    private static String[] energy(String total, String transport) {
        List<String> lines = new ArrayList<>();
        lines.add("e00 conso_mwh 2021 " + total);
        SECTORS.forEach(sector -> lines.add("e00 " + sector + " 2021 100"));
        if (!transport.isEmpty()) {
            lines.add("e00 conso_transport_routier_mwh 2021 " + transport);
        }
        return lines.toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 400, false",
        "1000, 410, false",
        "1000, 390, false",
        "1000, 411, true",
        "1000, 389, true",
        "0, 0.5, true"
    })
    void a_total_unlike_its_sectors_is_told(String total, String transport, boolean told) {
        country.deposit(energy(total, transport));
        assertThat(country.told().contains("0 PARTS_UNLIKE_TOTAL")).isEqualTo(told);
    }

    @Test
    void the_comparison_is_shown() {
        country.deposit(energy("1000", "300.5"));
        assertThat(country.sentence("PARTS_UNLIKE_TOTAL"))
                .contains("« lu »", "CC 0 en 2021", "7 de ses 7 parties font 900,5 MWh");
    }

    @Test
    void sectors_that_lack_may_be_what_lacks() {
        country.deposit(energy("1000", ""));
        assertThat(country.told()).doesNotContain("0 PARTS_UNLIKE_TOTAL");
    }

    @Test
    void some_sectors_alone_may_exceed_the_total() {
        country.deposit(energy("594", ""));
        assertThat(country.sentence("PARTS_UNLIKE_TOTAL")).contains("6 de ses 7 parties font 600 MWh");
    }

    @Test
    void another_year_is_another_total() {
        country.deposit("e00 conso_mwh 2020 10").deposit(energy("1000", "400"));
        assertThat(country.told()).doesNotContain("0 PARTS_UNLIKE_TOTAL");
    }

    @Test
    void without_the_sectors_in_the_job_nothing_is_compared() {
        TwelveAndMore plain = new TwelveAndMore();
        plain.deposit(energy("1000", "411"));
        // 0.05 MWh per head is doubted for itself
        assertThat(plain.told()).containsExactly("0 UNIT_SLIP");
    }

    @ParameterizedTest
    @CsvSource({"100, 101, false", "100, 99, false", "100, 101.5, true", "100, 98.5, true", "0, 1, true", "0, 0, false"
    })
    void an_epci_far_from_the_sum_of_its_communes_is_told(String communes, String epci, boolean told) {
        country.deposit("commune:59010 conso_mwh 2021 " + communes).deposit("e00 conso_mwh 2021 " + epci);
        assertThat(country.told().contains("1 COMMUNES_GAP")).isEqualTo(told);
    }

    @Test
    void the_sum_of_the_communes_is_shown() {
        country.deposit("commune:59010 conso_mwh 2021 80.5", "e00 conso_mwh 2021 100");
        assertThat(country.sentence("COMMUNES_GAP"))
                .contains("CC 0 en 2021", "de plus de 1 %", "ses 1 communes, 80,5 MWh", "il est publié");
    }

    @Test
    void communes_of_another_epci_or_year_say_nothing() {
        country.deposit("commune:59011 conso_mwh 2021 80", "commune:59010 conso_mwh 2020 80", "e00 conso_mwh 2021 100");
        assertThat(country.told()).doesNotContain("2 COMMUNES_GAP");
    }
}
