package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.pipeline.reading.FileCheck;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real files sent as they are to the main job, of which none is a submission: each is refused, and says why. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFileCheckTest {
    private final FileCheck check =
            new FileCheck(JobFiles.read(JobsCopy.REAL, "socle-national", "0"), LocalDate.of(2026, 1, 15));

    static Stream<String> files() {
        return Tables.rows("real-files.csv").stream()
                .map(row -> row.getField("file"))
                .distinct();
    }

    /** What of a file is no submission of the main job: not one of them is, each is refused with these codes. */
    private static List<String> codes(String name) {
        return Tables.rows("real-outcomes.csv").stream()
                .filter(row -> row.getField("file").equals(name))
                .map(row -> Tables.words(row.getField("codes")))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in real-outcomes.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void a_real_file_is_understood_or_refused_and_every_row_accounted_for(String name) throws IOException {
        Path file = RealFileTableTest.find(name);
        assumeTrue(Files.exists(file), "this file is on other machines only");

        NormalisedSubmission understood = check.check(file, "enedis-pdl/" + name, 1);

        assertThat(FileCheck.kept(understood)).isZero();
        assertThat(understood.findings().kept().stream()
                        .filter(found -> found.severity() == Severity.BLOQUANT || found.severity() == Severity.ERREUR)
                        .map(found -> found.rule().code())
                        .distinct()
                        .sorted()
                        .toList())
                .isEqualTo(codes(name));
        assertThat(understood.rowsIgnored() + understood.observations().size())
                .isGreaterThanOrEqualTo(understood.rowsRead());
    }
}
