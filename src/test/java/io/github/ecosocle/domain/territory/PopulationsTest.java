package io.github.ecosocle.domain.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PopulationsTest {
    private static final Map<String, Long> COMMUNES = Map.of("59001", 100L, "62001", 200L, "62002", 30L, "62003", 4L);

    private final Territories country = SmallCountry.builder().build();

    private long[] held(Map<String, Long> byCommune) {
        long[] values = new long[country.size()];
        Arrays.fill(values, Populations.NOT_HELD);
        byCommune.forEach((code, population) -> values[country.find(Level.COMMUNE, code)] = population);
        return values;
    }

    private Populations of(Map<Integer, long[]> held) {
        return Populations.completed(new TreeMap<>(held), country);
    }

    @Test
    void what_is_not_given_is_the_sum_of_what_it_is_made_of() {
        Populations populations = of(Map.of(2023, held(COMMUNES)));
        assertThat(populations.of(country.find(Level.EPCI, SmallCountry.STRADDLING), 2023))
                .isEqualTo(300);
        assertThat(populations.of(country.find(Level.DEPARTEMENT, "59"), 2023)).isEqualTo(100);
        assertThat(populations.of(country.find(Level.DEPARTEMENT, "62"), 2023)).isEqualTo(234);
        assertThat(populations.of(country.find(Level.CRTE, "crte-1"), 2023)).isEqualTo(304);
        assertThat(populations.of(country.find(Level.PAYS, "FR"), 2023)).isEqualTo(334);
    }

    @Test
    void what_is_given_is_kept_and_counts_upwards() {
        long[] values = held(COMMUNES);
        values[country.find(Level.EPCI, SmallCountry.WHOLE)] = 31;
        Populations populations = of(Map.of(2023, values));
        assertThat(populations.of(country.find(Level.EPCI, SmallCountry.WHOLE), 2023))
                .isEqualTo(31);
        assertThat(populations.of(country.find(Level.CRTE, "crte-2"), 2023)).isEqualTo(331);
    }

    @Test
    void one_unknown_part_makes_the_whole_unknown() {
        Populations populations = of(Map.of(2023, held(Map.of("59001", 100L, "62002", 30L, "62003", 4L))));
        assertThat(populations.of(country.find(Level.EPCI, SmallCountry.STRADDLING), 2023))
                .isEqualTo(Populations.NOT_HELD);
        assertThat(populations.of(country.find(Level.CRTE, "crte-1"), 2023)).isEqualTo(Populations.NOT_HELD);
        assertThat(populations.of(country.find(Level.DEPARTEMENT, "59"), 2023)).isEqualTo(100);
        assertThat(populations.of(country.find(Level.DEPARTEMENT, "988"), 2023)).isEqualTo(Populations.NOT_HELD);
        assertThat(populations.of(0, 1999)).isEqualTo(Populations.NOT_HELD);
    }

    @Test
    void the_nearest_year_within_five_is_used_and_the_later_of_two_as_near() {
        Populations populations = of(Map.of(2013, held(COMMUNES), 2017, held(COMMUNES), 2023, held(COMMUNES)));
        int commune = country.find(Level.COMMUNE, "62001");
        assertThat(populations.nearestYear(commune, 2017)).isEqualTo(2017);
        assertThat(populations.nearestYear(commune, 2015)).isEqualTo(2017);
        assertThat(populations.nearestYear(commune, 2020)).isEqualTo(2023);
        assertThat(populations.nearestYear(commune, 2008)).isEqualTo(2013);
        assertThat(populations.nearestYear(commune, 2007)).isZero();
        assertThat(populations.nearestYear(commune, 2028)).isEqualTo(2023);
        assertThat(populations.nearestYear(commune, 2029)).isZero();
        assertThat(populations.newestYear()).isEqualTo(2023);
    }

    @Test
    void a_year_that_does_not_hold_the_territory_is_passed_over() {
        Populations populations = of(Map.of(2018, held(COMMUNES), 2020, held(Map.of("62001", 9L))));
        assertThat(populations.nearestYear(country.find(Level.COMMUNE, "62002"), 2020))
                .isEqualTo(2018);
        assertThat(populations.nearestYear(country.find(Level.COMMUNE, "98801"), 2020))
                .isZero();
    }
}
