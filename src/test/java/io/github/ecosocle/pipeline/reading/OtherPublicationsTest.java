package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is sent for one publication is nobody's fault in another. */
class OtherPublicationsTest {
    private static final JobFiles CONTRACT = JobFiles.read(Path.of("jobs"), "cot-tri-calaisis", "1");

    @Test
    void no_sample_of_the_socle_is_blamed_by_a_contract() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("input"))) {
            List<Path> sent = files.filter(file -> file.toString().matches(".*FICTIF\\.(csv|xlsx)"))
                    .toList();
            assertThat(sent).hasSizeGreaterThan(5).allSatisfy(file -> {
                Findings found = new FileCheck(CONTRACT, LocalDate.of(2026, 1, 15))
                        .check(file)
                        .findings();
                assertThat(found.refuses()).as(found.counts().toString()).isFalse();
                assertThat(found.kept())
                        .extracting(Finding::rule)
                        .extracting("code")
                        .contains("OTHER_PUBLICATION");
            });
        }
    }
}
