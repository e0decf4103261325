package io.github.ecosocle.normalise.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearReadingTest {
    private final YearReading years = new YearReading(LocalDate.of(2026, 1, 15));

    @ParameterizedTest
    @CsvSource({
        "2023,2023",
        "2023.0,2023",
        "'2023,00',2023",
        "' 2 023 ',2023",
        "2026,2026",
        "1950,1950",
        "2023-12-31,2023",
        "1er mars 2021,2021"
    })
    void a_year_is_read(String text, int year) {
        assertThat(years.read(text).year()).isEqualTo(year);
        assertThat(years.read(text).fault()).isNull();
        assertThat(years.read(text).motif()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1999-2009", "1999 à 2009", "1999–2009", "1999/2009"})
    void a_period_is_known_by_its_last_year(String text) {
        assertThat(years.read(text)).isEqualTo(new YearSaid(2009, "periode 1999-2009", null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23", "20l9", "2023 p", "douze", "2009-1999", "2023.5", "-", "20232"})
    void what_is_no_year_is_refused(String text) {
        YearSaid said = years.read(text);
        assertThat(said.fault())
                .isNotNull()
                .extracting(fault -> fault.rule().code())
                .isEqualTo("YEAR");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027", "1949", "2105", "2020-2030", "0001"})
    void a_year_out_of_range_is_refused(String text) {
        YearSaid said = years.read(text);
        assertThat(said.fault())
                .isNotNull()
                .extracting(fault -> fault.rule().code())
                .isEqualTo("YEAR_RANGE");
    }

    @Test
    void a_period_that_ends_on_new_years_day_ends_the_year_before() {
        assertThat(years.readPeriod("2011-01-01", "2012-01-01").year()).isEqualTo(2011);
        assertThat(years.readPeriod("01/01/2011", "31/12/2013"))
                .isEqualTo(new YearSaid(2013, "periode 2011-2013", null, null));
    }

    @Test
    void a_blank_says_no_year() {
        assertThat(years.read("  ")).isEqualTo(YearSaid.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({
        "envoi_2025-03-14.csv, 2025-03-14",
        "le 14/03/2025 au soir, 2025-03-14",
        "14.3.2025, 2025-03-14",
        "1er juillet 2021, 2021-07-01",
        "Déposé le 5 août 2021, 2021-08-05"
    })
    void a_day_is_found_in_a_text(String text, LocalDate day) {
        assertThat(Days.find(text)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-13-01", "31/02/2025", "200069037", "12025-03-145", "mars 2025", ""})
    void what_is_no_day_is_none(String text) {
        assertThat(Days.find(text)).isEmpty();
    }

    @Test
    void the_last_iso_day_of_a_file_name_counts() {
        assertThat(Days.findLastIso("bilan_2023-12-31_envoi_2025-03-14.csv")).contains(LocalDate.of(2025, 3, 14));
        assertThat(Days.findLastIso("bilan.csv")).isEmpty();
    }
}
