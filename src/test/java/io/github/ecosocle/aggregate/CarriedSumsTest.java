package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.ConstantReference;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Carrying changes where a value counts, never how much: what is published in all is what was received in all. */
class CarriedSumsTest {
    private static final int ROUNDS = 20;

    @ParameterizedTest
    @CsvSource({
        "reference, 2019, dma_t", "reference, 2019, sau_ha", "reference, 2020, conso_mwh", "reference, 2021, dma_t",
        "2019, 2020, dma_t", "2019, 2020, sau_ha", "2019, 2021, conso_mwh", "2019, 2022, sau_ha",
        "2021, 2019, dma_t", "2021, 2022, dma_t"
    })
    void the_sum_is_kept(String geography, int year, String measure) {
        Random random = new Random(year);
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> sent = new TreeMap<>();
            for (String siren : origins(ConstantReference.of(geography), year)) {
                sent.put(siren, Integer.toString(random.nextInt(1_000_000)));
            }
            assertThat(total(published(geography, year, measure, sent))).isEqualTo(total(sent));
        }
    }

    @Test
    void what_went_there_and_back_is_as_much_and_a_merger_is_as_it_was() {
        Map<String, String> sent = new TreeMap<>();
        Random random = new Random(7);
        origins(ConstantReference.of("2019"), 2020).forEach(siren -> sent.put(siren, "" + random.nextInt(1_000_000)));
        Map<String, String> there = published("2019", 2019, "dma_t", sent);
        assertThat(there.keySet()).contains("246201149").doesNotContain("200090751");
        Map<String, String> back = published("reference", 2019, "dma_t", there);
        assertThat(total(back).subtract(total(sent)).abs()).isLessThan(new BigDecimal("0.000001"));
        // made of whole EPCI, and divided into them again
        BigDecimal merged = new BigDecimal(back.get("200089456"));
        assertThat(merged).isCloseTo(new BigDecimal(sent.get("200089456")), within(new BigDecimal("0.000001")));
    }

    private static Set<String> origins(ConstantReference reference, int year) {
        Set<String> origins = new TreeSet<>();
        Passages passages = reference.passages();
        for (String destination : passages.destinations(year)) {
            passages.into(destination, year).stream().map(Passage::origin).forEach(origins::add);
        }
        return origins;
    }

    private static BigDecimal total(Map<String, String> values) {
        BigDecimal sum = values.values().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.setScale(9, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    /** The value of each EPCI to twelve decimals, once all of them are sent in one file. */
    private static Map<String, String> published(String geography, int year, String measure, Map<String, String> sent) {
        String[] lines = sent.entrySet().stream()
                .map(one -> "epci " + one.getKey() + " " + year + " " + measure + " " + one.getValue())
                .toArray(String[]::new);
        ConstantReference real = ConstantReference.of(geography);
        Country country = new Country(real.reference(), real.passages()).deposit("inconnu", "2024-01-01", lines);
        Territories territories = country.territories();
        Plane plane = Objects.requireNonNull(
                country.settle().cube().findPlane(country.measureNumber(measure), 0, year, Level.EPCI));
        Map<String, String> published = new TreeMap<>();
        for (int id = territories.first(Level.EPCI); id < territories.end(Level.EPCI); id++) {
            Exact value = plane.value(id);
            if (value != null) {
                published.put(
                        territories.code(id), value.toRational().toDecimal(12).toPlainString());
            }
        }
        return published;
    }
}
