package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program in a process of its own, which can be killed, and what it prints. */
record NightProcess(Process process, BufferedReader said) implements AutoCloseable {

    static NightProcess start(List<String> arguments) throws IOException {
        return start("io.github.ecosocle.Application", arguments);
    }

    /** @param program the class whose {@code main} is started */
    static NightProcess start(String program, List<String> arguments) throws IOException {
        return start(List.of(), program, arguments);
    }

    /** As on a disk that is full: no file can grow beyond so many KiB. */
    static NightProcess startCramped(int kibibytes, List<String> arguments) throws IOException {
        // sh counts in blocks of 512 bytes
        String limited = "ulimit -f " + 2 * kibibytes + " && exec \"$0\" \"$@\"";
        return startBy(limited, arguments);
    }

    /** Begun by a line of shell in which {@code "$0" "$@"} stands for the program. */
    static NightProcess startBy(String shell, List<String> arguments) throws IOException {
        return start(List.of("sh", "-c", shell), "io.github.ecosocle.Application", arguments);
    }

    /** @param machine options of the JVM: another language, another zone */
    static NightProcess startOn(List<String> machine, List<String> arguments) throws IOException {
        return start(List.of(), machine, "io.github.ecosocle.Application", arguments);
    }

    private static NightProcess start(List<String> before, String program, List<String> arguments) throws IOException {
        return start(before, List.of(), program, arguments);
    }

    private static NightProcess start(List<String> before, List<String> options, String program, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), program));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new NightProcess(process, process.inputReader(StandardCharsets.UTF_8));
    }

    /** Reads on until a line holds these words. */
    void await(String words) throws IOException {
        String line = said.readLine();
        while (line != null && !line.contains(words)) {
            line = said.readLine();
        }
        assertThat(line).as("the night ended before it said « %s »", words).isNotNull();
    }

    int exitCode() throws IOException, InterruptedException {
        while (said.readLine() != null) {
            // what is not read would block the night
        }
        return process.waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        said.close();
    }
}
