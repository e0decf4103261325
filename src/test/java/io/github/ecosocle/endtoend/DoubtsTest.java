package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.pipeline.doubt.FileDoubts;
import io.github.ecosocle.pipeline.reading.FileCheck;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value that only the year before makes strange, from the drop folder to the return of its submitter. */
class DoubtsTest {
    @TempDir
    Path folder;

    private static final String A_HUNDRED_TIMES = SmallNights.HEADING + "200069037;ges_teq;2022;88000;teqCO2\n";

    @Test
    void a_slip_of_unit_reaches_its_submitter_with_the_line_that_corrects_it() throws Exception {
        Premises premises = SmallNights.in(folder);
        SmallNights.drop(premises, "200069037_2025-05-01.csv", A_HUNDRED_TIMES);

        assertThat(premises.run("2025-06-01")).isZero();

        assertThat(premises.said())
                .contains("À vérifier      1 valeur surprenante gardée, dont 1 erreur d’unité probable");
        assertThat(premises.value("200069037", "ges_teq", 2022)).isEqualTo("88000");
        String told = returns(premises);
        assertThat(told)
                .containsOnlyOnce("UNIT_SLIP,")
                .contains("s’écarte de celle de 2023 (900 teqCO2)", "facteur ÷100 (100 fois trop grand)")
                .contains("attendu: \"\"88000\"\"", "valeur: \"\"880\"\", unite: \"\"teqCO2\"\"");
    }

    @Test
    void what_another_file_has_cleared_up_is_no_longer_told() throws Exception {
        Premises premises = SmallNights.in(folder);
        SmallNights.drop(premises, "200069037_2025-05-01.csv", A_HUNDRED_TIMES);
        assertThat(premises.run("2025-06-01")).isZero();
        assertThat(returns(premises)).contains("UNIT_SLIP,");

        SmallNights.drop(
                premises, "200069037_2025-06-01.csv", SmallNights.HEADING + "200069037;ges_teq;2022;880;teqCO2\n");
        assertThat(premises.run("2025-06-02")).isZero();

        assertThat(returns(premises)).doesNotContain("UNIT_SLIP,");
    }

    private static String returns(Premises premises) throws Exception {
        StringBuilder told = new StringBuilder();
        try (Stream<Path> returns = Files.walk(premises.output().resolve("retours"))) {
            for (Path file :
                    returns.filter(path -> path.endsWith("constats.csv")).toList()) {
                told.append(Files.readString(file));
            }
        }
        return told.toString();
    }

    @Test
    void a_file_about_to_be_sent_is_compared_with_what_is_published() throws Exception {
        Premises premises = SmallNights.in(folder);
        assertThat(premises.run("2025-06-01")).isZero();
        Path file = folder.resolve("200069037_2025-07-01.csv");
        Files.writeString(file, A_HUNDRED_TIMES);
        JobFiles files = JobFiles.read(folder.resolve("jobs"), "socle-national", "essai");
        FileCheck check = new FileCheck(files, LocalDate.of(2025, 7, 1));

        assertThat(slip(check.check(file), files, premises.latest())).contains("celle de 2023 (900 teqCO2)");
        assertThat(slip(check.check(file), files, folder.resolve("nowhere")))
                .contains("ce qu’on attend d’habitude")
                .doesNotContain("2023");
    }

    private static String slip(NormalisedSubmission checked, JobFiles files, Path latest) throws Exception {
        new FileDoubts(files).addTo(checked, latest);
        return checked.findings().kept().stream()
                .filter(found -> found.rule().code().equals("UNIT_SLIP"))
                .map(Finding::message)
                .collect(Collectors.joining());
    }
}
