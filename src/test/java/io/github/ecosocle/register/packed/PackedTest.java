package io.github.ecosocle.register.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.register.Samples;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {
    private static Observations roundTrip(Observations observations) {
        Observations back = new Observations();
        for (int part = 0; part < ObservationCodec.parts(observations); part++) {
            ObservationCodec.unpack(ObservationCodec.pack(observations, part), back);
        }
        return back;
    }

    @Test
    void any_observations_come_back_as_they_were() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            Observations observations = new Observations();
            for (int i = random.nextInt(60); i > 0; i--) {
                observations.add(Samples.wild(random));
            }
            assertThat(Samples.list(roundTrip(observations)))
                    .as("seed %d", seed)
                    .isEqualTo(Samples.list(observations));
        }
    }

    @Test
    void several_parts_come_back_in_order() {
        Observations observations = Samples.ordinary(ObservationCodec.MAX_ROWS + 5, new Random(1));
        assertThat(ObservationCodec.parts(observations)).isEqualTo(2);
        assertThat(ObservationCodec.rows(observations, 1)).isEqualTo(5);
        Observations back = roundTrip(observations);
        assertThat(back.size()).isEqualTo(observations.size());
        for (int i = 0; i < back.size(); i += 997) {
            assertThat(back.get(i)).isEqualTo(observations.get(i));
        }
        assertThat(back.get(back.size() - 1)).isEqualTo(observations.get(back.size() - 1));
    }

    @Test
    void equal_content_gives_equal_bytes_however_the_texts_were_numbered() {
        Observations observations = Samples.ordinary(500, new Random(2));
        Observations renumbered = new Observations();
        renumbered.strings().number("never used");
        Samples.list(observations).forEach(renumbered::add);
        assertThat(ObservationCodec.pack(renumbered, 0)).isEqualTo(ObservationCodec.pack(observations, 0));
    }

    @Test
    void an_ordinary_row_takes_less_than_twenty_bytes() {
        Observations observations = Samples.ordinary(10_000, new Random(3));
        assertThat(ObservationCodec.pack(observations, 0).length).isLessThan(20 * 10_000);
    }

    @Test
    void damaged_bytes_are_refused() {
        byte[] packed = ObservationCodec.pack(Samples.ordinary(10, new Random(4)), 0);
        packed[0] = 9;
        assertThatThrownBy(() -> ObservationCodec.unpack(packed, new Observations()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 999, 1_000, 5_000})
    void findings_come_back_with_their_exact_counts(int count) {
        Findings findings = Samples.findings(count, new Random(count));
        Findings back = FindingsCodec.unpack(FindingsCodec.pack(findings));
        assertThat(back.kept()).isEqualTo(findings.kept());
        assertThat(back.counts()).isEqualTo(findings.counts());
        for (Severity severity : Severity.values()) {
            assertThat(back.count(severity)).isEqualTo(findings.count(severity));
        }
    }

    @Test
    void counts_beyond_what_is_kept_come_back_when_one_rule_has_several_severities() {
        Findings findings = new Findings(Map.of());
        for (String code : new String[] {"A", "B"}) {
            Rule rule = new Rule(code, Severity.INFO, Actor.REFERENTIEL, "m", "", "");
            Finding finding = rule.at(Place.wholeFile("f"), "");
            for (int i = 0; i < 3_000; i++) {
                findings.add(i % 3 == 0 ? finding.withSeverity(Severity.AVERTISSEMENT) : finding);
            }
        }
        Findings back = FindingsCodec.unpack(FindingsCodec.pack(findings));
        assertThat(back.counts()).isEqualTo(findings.counts());
        assertThat(back.count(Severity.AVERTISSEMENT)).isEqualTo(2_000);
        assertThat(back.count(Severity.INFO)).isEqualTo(4_000);
    }

    @Test
    void findings_alike_are_packed_small() {
        assertThat(FindingsCodec.pack(Samples.findings(1_000, new Random(5))).length)
                .isLessThan(60_000);
    }

    @Test
    void lists_of_arrivals_come_back_sorted_and_take_a_few_bytes() {
        assertThat(ArrivalRuns.unpack(ArrivalRuns.pack(new long[] {}))).isEmpty();
        assertThat(ArrivalRuns.unpack(ArrivalRuns.pack(new long[] {7, 3, 1, 2, 9_000_000_000L})))
                .containsExactly(1, 2, 3, 7, 9_000_000_000L);
        long[] thousands = java.util.stream.LongStream.rangeClosed(1, 1_318).toArray();
        assertThat(ArrivalRuns.pack(thousands)).hasSizeLessThan(8);
        assertThat(ArrivalRuns.unpack(ArrivalRuns.pack(thousands))).isEqualTo(thousands);
    }
}
