package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A program of another maker, run to its end: all that it said, and its exit code. */
record OtherProgram(String said, int exitCode) {
    private static final int MINUTES = 5;

    /** @param folder where what it says is kept meanwhile */
    static OtherProgram run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", ".txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(said, StandardCharsets.UTF_8);
        assertThat(ended)
                .as("%s after %d minutes: %s", command.get(0), MINUTES, text)
                .isTrue();
        return new OtherProgram(text, process.exitValue());
    }

    /** What it said, once it is sure that it did what it was asked to. */
    static String told(Path folder, List<String> command) throws IOException, InterruptedException {
        OtherProgram program = run(folder, command);
        assertThat(program.exitCode()).as(program.said()).isZero();
        return program.said();
    }
}
