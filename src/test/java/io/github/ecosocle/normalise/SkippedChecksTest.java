package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an earlier failure has kept from being checked. */
class SkippedChecksTest {

    @Test
    void without_headings_nothing_is_checked() {
        Received received = Desk.csv("Bilan", "A;B;C", "1;2;3");
        assertThat(received.message("SKIPPED_CHECKS")).contains("territoires, années, unités", "HEADER_NOT_FOUND");
    }

    @Test
    void of_refused_values_the_exact_number_is_told_beyond_what_is_shown() {
        String[] lines = Stream.concat(
                        Stream.of("siren_epci;indicateur;annee;valeur;unite"),
                        IntStream.range(0, 1200)
                                .mapToObj(i -> "200069037;sau_ha;" + (2000 + i % 20) + ";abc" + i + ";ha"))
                .toArray(String[]::new);
        Received received = Desk.csv(lines);
        assertThat(received.message("SKIPPED_CHECKS")).contains("1200 valeurs refusées", "NOT_A_NUMBER");
        assertThat(received.submission().findings().counts()).containsEntry("NOT_A_NUMBER", 1200);
        assertThat(received.submission().findings().kept()).hasSizeLessThan(1200);
    }

    @Test
    void a_clean_file_skips_nothing() {
        Received received = Desk.csv("siren_epci;indicateur;annee;valeur;unite", "200069037;sau_ha;2023;12;ha");
        assertThat(received.submission().findings().counts()).doesNotContainKey("SKIPPED_CHECKS");
    }
}
