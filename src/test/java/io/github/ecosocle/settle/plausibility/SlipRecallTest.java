package io.github.ecosocle.settle.plausibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.settle.plausibility.Doubt.Slip;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Slips planted in likely series of every kind of measure, counted: how many are told with their factor, and how often a
 * value that nobody touched is accused.
 */
class SlipRecallTest {
    /** Of an EPCI of 20 000 people: what it may well have. */
    private static final List<String> BOUNDED = List.of(
            "conso_mwh 480000",
            "ges_teq 130000",
            "dma_t 11000",
            "eau_introduite_m3 1600000",
            "nox_t 260",
            "covnm_t 300");

    private static final List<String> UNBOUNDED = List.of("sau_ha 4200", "dt_total_nb 8600", "cyclable_km 21");

    /** What a year may differ by, in hundredths, from 2019 to 2022. */
    private static final int[] YEARS = {100, 103, 97, 102};

    /** GWh or thousands; kWh or kg; a shift of two decimals, either way. */
    private static final List<String> FACTORS = List.of("0.001", "1000", "0.01", "100");

    private int told;
    private int planted;
    private int accused;

    private static String line(String epci, String measure, int year, BigDecimal value) {
        return epci + " " + measure + " " + year + " "
                + value.stripTrailingZeros().toPlainString();
    }

    private static List<String> series(String epci, String measure, String level, int percent) {
        List<String> lines = new ArrayList<>();
        for (int year = 0; year < YEARS.length; year++) {
            BigDecimal value = new BigDecimal(level)
                    .multiply(BigDecimal.valueOf((long) YEARS[(year + percent) % YEARS.length] * percent))
                    .movePointLeft(4);
            lines.add(line(epci, measure, 2019 + year, value.round(new MathContext(6))));
        }
        return lines;
    }

    /** The same series with these years, counted from 0, multiplied. */
    private static List<String> slipped(List<String> lines, String factor, int... years) {
        List<String> slipped = new ArrayList<>(lines);
        for (int year : years) {
            String[] words = lines.get(year).split(" ");
            BigDecimal value = new BigDecimal(words[3]).multiply(new BigDecimal(factor), new MathContext(12));
            slipped.set(year, line(words[0], words[1], 2019 + year, value));
        }
        return slipped;
    }

    private static TwelveAndMore country(String measure, String level, boolean peers) {
        TwelveAndMore country = new TwelveAndMore();
        for (int i = 1; peers && i < TwelveAndMore.COUNT; i++) {
            country.deposit(
                    series(TwelveAndMore.epci(i), measure, level, 60 + 6 * i).toArray(String[]::new));
        }
        return country;
    }

    private void plant(String kind, String factor, boolean peers, int... years) {
        String measure = kind.split(" ")[0];
        String level = kind.split(" ")[1];
        List<String> lines = slipped(series("e00", measure, level, 100), factor, years);
        TwelveAndMore country = country(measure, level, peers).deposit(lines.toArray(String[]::new));
        planted += years.length;
        for (Doubt doubt : country.doubts()) {
            @Nullable Slip slip = doubt.slip();
            if (slip != null) {
                boolean right = slip.territory().equals("e00") && isTrue(slip, series("e00", measure, level, 100));
                told += right ? 1 : 0;
                accused += right ? 0 : 1;
            }
        }
    }

    private static boolean isTrue(Slip slip, List<String> truth) {
        double said = Double.parseDouble(slip.value());
        double was = Double.parseDouble(truth.get(slip.year() - 2019).split(" ")[3]);
        return Math.abs(said / was - 1) < 1e-9;
    }

    private String counts() {
        return String.format(Locale.ROOT, "%d of %d told, %d accused", told, planted, accused);
    }

    @Test
    void the_newest_year_among_others_of_its_own_and_of_similar_epci() {
        for (String factor : FACTORS) {
            BOUNDED.forEach(kind -> plant(kind, factor, true, 3));
            UNBOUNDED.forEach(kind -> plant(kind, factor, true, 3));
        }
        assertThat(counts()).isEqualTo("36 of 36 told, 0 accused");
    }

    @Test
    void a_year_in_the_midst_without_similar_epci() {
        for (String factor : FACTORS) {
            BOUNDED.forEach(kind -> plant(kind, factor, false, 1));
            UNBOUNDED.forEach(kind -> plant(kind, factor, false, 1));
        }
        assertThat(counts()).isEqualTo("36 of 36 told, 0 accused");
    }

    @Test
    void every_year_beside_similar_epci() {
        for (String factor : FACTORS) {
            BOUNDED.forEach(kind -> plant(kind, factor, true, 0, 1, 2, 3));
            UNBOUNDED.forEach(kind -> plant(kind, factor, true, 0, 1, 2, 3));
        }
        assertThat(counts()).isEqualTo("144 of 144 told, 0 accused");
    }

    /** Energy units, and a value per head (20 000 people) where the total is asked. */
    @Test
    void units_of_energy_and_values_per_head() {
        for (String factor : List.of("0.001", "1000", "3.6", "0.00005")) {
            plant("conso_mwh 480000", factor, true, 3);
        }
        // ktep: 480 000 MWh are 41.27 ktep
        plant("conso_mwh 488460", "0.000085984522785898538", true, 3);
        plant("dma_t 11000", "0.05", true, 3);
        plant("ges_teq 130000", "0.00005", true, 3);
        // GJ for MWh is a factor of 3.6: a change, for whoever knows nothing of it
        assertThat(counts()).isEqualTo("6 of 7 told, 0 accused");
    }

    @Test
    void series_that_nobody_touched_are_not_accused() {
        for (String kind : BOUNDED) {
            plant(kind, "1", true);
            plant(kind, "1", false);
        }
        UNBOUNDED.forEach(kind -> plant(kind, "1", true));
        assertThat(counts()).isEqualTo("0 of 0 told, 0 accused");
    }

    /** A wind farm, a greenway, land that turns organic, a building site, a year of drought: changes, and no slips. */
    @Test
    void large_changes_that_are_real_are_not_accused() {
        String[][] changes = {
            {"e00 enr_hors_hydro_mwh 2019 12", "e00 enr_hors_hydro_mwh 2020 14", "e00 enr_hors_hydro_mwh 2021 14000"},
            {"e00 cyclable_km 2019 0.2", "e00 cyclable_km 2020 19", "e00 cyclable_km 2021 20"},
            {"e00 sau_bio_ha 2019 3", "e00 sau_bio_ha 2021 310", "e00 sau_bio_ha 2022 295"},
            {"e00 enaf_ha 2019 0.3", "e00 enaf_ha 2020 28", "e00 enaf_ha 2021 0.2"},
            {"e00 eau_introduite_m3 2020 1600000", "e00 eau_introduite_m3 2021 640000"}
        };
        for (String[] lines : changes) {
            assertThat(new TwelveAndMore().deposit(lines).told())
                    .as(lines[0])
                    .isNotEmpty()
                    .noneMatch(told -> told.endsWith("UNIT_SLIP"));
        }
    }
}
