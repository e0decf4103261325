package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The contract, 5.3: at full coverage, unrounded, the départements add up to their région, to the last fraction. */
class AdditivityTest {
    private static final int TURNS = 150;

    private final SplittableRandom random = new SplittableRandom(20_260_115);

    @Test
    void departements_add_up_to_their_region_whatever_the_values_and_the_shares() {
        for (int turn = 0; turn < TURNS; turn++) {
            assertAdditive(JobDefinition.Straddling.SPLIT, turn);
        }
    }

    @Test
    void by_seat_too_departements_add_up_to_their_region() {
        for (int turn = 0; turn < TURNS; turn++) {
            assertAdditive(JobDefinition.Straddling.BY_SEAT, turn);
        }
    }

    private void assertAdditive(JobDefinition.Straddling straddling, int turn) {
        SmallReference reference = new SmallReference().straddling(straddling);
        reference.territories.seat(SmallReference.A, "59");
        List<String> lines = new ArrayList<>();
        Rational total = addAll(reference, random.nextBoolean() ? "dma_t" : "sau_ha", lines);
        String measure = lines.get(0).split(" ")[3];
        Country country = reference.country().deposit("inconnu", "2025-03-01", lines.toArray(String[]::new));
        Rational north = country.exact(Level.DEPARTEMENT, "59", measure, 2023).toRational();
        Rational south = country.exact(Level.DEPARTEMENT, "62", measure, 2023).toRational();
        Rational region = country.exact(Level.REGION, "32", measure, 2023).toRational();
        assertThat(north.plus(south)).as("turn %s", turn).isEqualTo(region);
        assertThat(region).as("turn %s", turn).isEqualTo(total);
    }

    /** Gives every EPCI a value of its own, and sometimes its communes; or its communes alone. */
    private Rational addAll(SmallReference reference, String measure, List<String> lines) {
        Map<String, Long> people = new HashMap<>();
        Rational total = add("commune 62003 2023 " + measure, lines);
        people.put("62003", 4L);
        String[][] communes = {
            {SmallReference.A, "59001", "62001"},
            {SmallReference.B, "62002"},
            {"200000172", "59009", "62009"},
            {"200000438", "59010", "62010"}
        };
        reference.straddlingEpci("200000172", "59009", area(), "62009", area());
        reference.straddlingEpci("200000438", "59010", area(), "62010", area());
        for (String[] epci : communes) {
            Rational sum = Rational.ZERO;
            boolean byCommunes = random.nextInt(3) == 0;
            for (int at = 1; at < epci.length; at++) {
                people.put(epci[at], random.nextLong(1, 100_000));
                if (byCommunes || random.nextBoolean()) {
                    sum = sum.plus(add("commune " + epci[at] + " 2023 " + measure, lines));
                }
            }
            total = total.plus(byCommunes ? sum : add("epci " + epci[0] + " 2023 " + measure, lines));
        }
        reference.people(2023, people);
        return total;
    }

    private long area() {
        return random.nextInt(4) == 0 ? 0 : random.nextLong(1, 10_000);
    }

    private Rational add(String key, List<String> lines) {
        long number = random.nextInt(5) == 0 ? 0 : random.nextLong(1_000_000_000_000L);
        int divisor = List.of(1, 9, 3, 18).get(random.nextInt(4));
        lines.add(key + " " + number + (divisor == 1 ? "" : "/" + divisor));
        return Rational.of(number, divisor);
    }
}
