package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.Application;
import io.github.ecosocle.jobs.JobsCopy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazard B01 and worse, in a process of little memory: each is read or refused, and a sound file after them is read. */
class BoundedMemoryTest {
    private static final int MINUTES = 8;

    @TempDir
    Path folder;

    private final List<String> files = new ArrayList<>();

    private Path add(String name) {
        Path file = folder.resolve(name);
        files.add(file.toString());
        return file;
    }

    private String check(String heap) throws IOException, InterruptedException {
        JobsCopy.in(folder.resolve("jobs"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Application.class.getName(),
                "check",
                "--jobs",
                folder.resolve("jobs").toString(),
                "--output",
                folder.resolve("retours").toString()));
        command.addAll(files);
        Path said = folder.resolve("said.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended).as(text).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private String codes(String file) throws IOException {
        return Files.readString(folder.resolve("retours/" + file + ".retour/constats.csv"), StandardCharsets.UTF_8);
    }

    @Test
    void what_asks_for_much_gets_little_and_harms_no_other_file() throws IOException, InterruptedException {
        HugeFiles.xlsx(add("200069037_B01.xlsx"), 200_000);
        HugeFiles.xlsx(add("200069037_B02.xlsx"), 1_048_575);
        HugeFiles.csv(add("200069037_B03.csv"), 1_000_000);
        HugeFiles.sharedStrings(add("200069037_B04.xlsx"), 80);
        Files.write(add("200069037_B05.ods"), HugeFiles.repeatedCells(1_000_000, 2_000));
        HugeFiles.wide(add("200069037_B06.csv"), 20_000);
        HugeFiles.remarks(add("200069037_B07.csv"), 20_000, 4_000);
        HugeFiles.books(add("200069037_B08.csv"), 30);
        Files.writeString(
                add("200069037_sain.csv"), "siren_epci;indicateur;annee;valeur;unite\n200069037;dma_t;2023;150;t\n");

        String said = check("-Xmx256m");

        assertThat(said).contains("B01.xlsx : 1 valeurs lues", "B02.xlsx : 1 valeurs lues", "B03.csv : 1 valeurs lues");
        assertThat(codes("200069037_B04.xlsx")).contains("FILE_TOO_LARGE");
        assertThat(codes("200069037_B05.ods")).contains("ZIP_BOMB");
        // half of 256 MB for values of 120 bytes
        assertThat(codes("200069037_B06.csv")).contains("TOO_MANY_VALUES", "plus de 1\u202F081\u202F344 valeurs");
        assertThat(codes("200069037_B07.csv")).contains("TOO_MANY_VALUES");
        assertThat(codes("200069037_B08.csv")).contains("FIELD_TOO_LONG");
        assertThat(said).contains("B08.csv : 1 valeurs lues");
        assertThat(said).contains("sain.csv : 1 valeurs lues, 0 bloquant(s)");
    }

    /** Entities of entities, and far more entries than a workbook has, in no more than the program itself needs. */
    @Test
    void entities_that_grow_cost_nothing() throws IOException, InterruptedException {
        for (String name : List.of("S01-billion-laughs.xlsx", "S02-xxe-file.xlsx", "Z03-xxe-utf7.xlsx")) {
            Files.copy(Tables.hazard(name), add("200069037_" + name));
        }
        String said = check("-Xmx64m");
        assertThat(said).contains("S01-billion-laughs.xlsx : 0 valeurs lues, 1 bloquant(s)");
        for (String file : List.of("S01-billion-laughs.xlsx", "S02-xxe-file.xlsx", "Z03-xxe-utf7.xlsx")) {
            assertThat(codes("200069037_" + file)).contains("XML_FORBIDDEN").doesNotContain("root:");
        }
    }
}
