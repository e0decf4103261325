package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.ConstantReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carrying changes where a value counts, never how much: what is published in all is what was received in all. */
class CarriedSumsTest {
    private static final ConstantReference REAL = ConstantReference.real();
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @CsvSource({"2019, dma_t", "2019, sau_ha", "2020, conso_mwh", "2021, dma_t", "2021, sau_ha"})
    void the_sum_is_kept(int lastYear, String measure) {
        Random random = new Random(lastYear);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> lines = new ArrayList<>();
            Rational received = Rational.ZERO;
            for (String siren : origins(lastYear)) {
                int value = random.nextInt(1_000_000);
                received = received.plus(Rational.of(value));
                lines.add("epci " + siren + " " + lastYear + " " + measure + " " + value);
            }
            Country country = new Country(REAL.reference(), REAL.passages())
                    .deposit("inconnu", "2024-01-01", lines.toArray(String[]::new));
            assertThat(published(country, measure, lastYear)).isEqualTo(received);
        }
    }

    private static Set<String> origins(int lastYear) {
        Set<String> origins = new TreeSet<>();
        Passages passages = REAL.passages();
        for (String destination : passages.destinations(lastYear)) {
            passages.into(destination, lastYear).stream().map(Passage::origin).forEach(origins::add);
        }
        return origins;
    }

    private static Rational published(Country country, String measure, int year) {
        Territories territories = country.territories();
        Plane plane = Objects.requireNonNull(
                country.settle().cube().findPlane(country.measureNumber(measure), 0, year, Level.EPCI));
        Rational total = Rational.ZERO;
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            Exact value = plane.value(id);
            total = value == null ? total : total.plus(value.toRational());
        }
        return total;
    }
}
