package io.github.ecosocle.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every target takes its seeds, and what once broke it, in every run of the tests. */
class SeedReplayTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource(Target.class)
    void no_seed_breaks_a_reader(Target target) {
        Map<String, byte[]> seeds = Seeds.of(target);
        assertThat(seeds).isNotEmpty();
        seeds.forEach((name, bytes) -> assertThatCode(() -> assertTimeout(LIMIT, () -> target.take(bytes)))
                .as(name)
                .doesNotThrowAnyException());
    }
}
