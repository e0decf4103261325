package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.command.EcosocleCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The folders of one installation, the commands given to it and what it says. */
final class Premises {
    static final String JOB = "socle-national";

    private final Path jobs;
    private final Path input;
    private final Path folder;
    private final String job;
    private String said = "";

    Premises(Path jobs, Path input, Path folder) {
        this(jobs, input, folder, JOB);
    }

    /** Of another job than the main one. */
    Premises(Path jobs, Path input, Path folder, String job) {
        this.job = job;
        this.jobs = jobs;
        this.input = input;
        this.folder = folder;
    }

    Path input() {
        return input;
    }

    Path output() {
        return folder.resolve("output").resolve(job);
    }

    Path latest() {
        return output().resolve("latest");
    }

    Path work() {
        return folder.resolve("work");
    }

    /** One night; files just written by the test are not waited for. */
    int run(String date, String... more) {
        return command(arguments(date, more).toArray(String[]::new));
    }

    /** The command line of one night, to be given to this process or to another. */
    List<String> arguments(String date, String... more) {
        List<String> arguments = new ArrayList<>(List.of("run", job));
        arguments.addAll(folders());
        arguments.addAll(List.of("--settle", "0", "--date", date));
        arguments.addAll(List.of(more));
        return arguments;
    }

    private List<String> folders() {
        return List.of(
                "--jobs", jobs.toString(),
                "--input", input.toString(),
                "--output", folder.resolve("output").toString(),
                "--work", work().toString());
    }

    /** Any other command, with the same folders. */
    int command(String name, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(arguments);
        all.addAll(folders());
        return command(all.toArray(String[]::new));
    }

    int command(String... arguments) {
        StringWriter out = new StringWriter();
        int code = EcosocleCommand.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out))
                .execute(arguments);
        said = out.toString();
        return code;
    }

    /** What the last command printed. */
    String said() {
        return said;
    }

    /** The rows of a published table that have these values, {@code name=value}. */
    List<NamedCsvRecord> rows(String file, String... conditions) {
        try (CsvReader<NamedCsvRecord> reader =
                CsvReader.builder().ofNamedCsvRecord(latest().resolve("donnees/" + file))) {
            return reader.stream()
                    .filter(row -> Stream.of(conditions).allMatch(condition -> {
                        int equals = condition.indexOf('=');
                        return row.getField(condition.substring(0, equals)).equals(condition.substring(equals + 1));
                    }))
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** The one figure of a territory, measure and year. */
    NamedCsvRecord figure(String code, String measure, int year) {
        List<NamedCsvRecord> found =
                rows("indicateurs.csv", "code_territoire=" + code, "mesure=" + measure, "annee=" + year, "methode=");
        assertThat(found).as("%s of %s in %d", measure, code, year).hasSize(1);
        return found.get(0);
    }

    String value(String code, String measure, int year) {
        return figure(code, measure, year).getField("valeur");
    }

    /** Every file under a folder of this installation, with its bytes as text that compares. */
    Map<String, byte[]> bytes(Path under) {
        Map<String, byte[]> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(under.toRealPath())) {
            Path root = under.toRealPath();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return bytes;
    }

    /** Fails naming the files that differ. */
    static void assertSame(Map<String, byte[]> one, Map<String, byte[]> other) {
        assertThat(one.keySet()).isNotEmpty().isEqualTo(other.keySet());
        one.forEach((name, bytes) -> assertThat(other.get(name)).as(name).isEqualTo(bytes));
    }
}
