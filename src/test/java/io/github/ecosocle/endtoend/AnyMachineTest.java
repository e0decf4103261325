package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three nights in every format, on machines that differ in language, zone, order of files and number of threads. */
class AnyMachineTest {
    private static final List<String> ONE_MACHINE = List.of("-Duser.language=fr", "-Duser.timezone=Europe/Paris");
    private static final List<String> ANOTHER = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=nu-arab",
            "-Duser.timezone=Pacific/Kiritimati");

    @TempDir
    Path folder;

    private Premises premises(String name) throws IOException {
        Premises premises = SmallNights.in(folder.resolve(name));
        Path jobs = folder.resolve(name).resolve("jobs");
        Path job = jobs.resolve("socle-national.yml");
        String text = Files.readString(job, StandardCharsets.UTF_8);
        assertThat(text).contains("\n# formats: [");
        Files.writeString(job, text.replace("\n# formats: [", "\nformats: [ecospheres, "), StandardCharsets.UTF_8);
        Files.writeString(
                job,
                "fiches: [crte]\naudiences:\n  - {id: tous, nom: \"Tous\", voit: {territoires: [FR]}}\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        return premises;
    }

    /** A value, its correction beside a form, then a secret: each night makes a release, the last one makes two anew. */
    private static void nights(Premises premises, List<String> machine, String threads) throws Exception {
        SmallNights.drop(
                premises, "246201016_2025-04-01.csv", SmallNights.HEADING + "246201016;ges_teq;2023;70,25;teqCO2\n");
        night(premises, machine, threads, "2026-01-15");
        SmallNights.drop(
                premises, "246201016_2025-04-02.csv", SmallNights.HEADING + "246201016;ges_teq;2023;71;teqCO2\n");
        SmallNights.drop(
                premises,
                "200069037_2025-03-05.csv",
                "Identifiant du CRTE;Date de signature du CRTE;Nom de la structure porteuse\ncrte-1;5 juillet 2021;ISTANBUL i\n");
        night(premises, machine, threads, "2026-01-16");
        SmallNights.drop(
                premises, "246201016_2025-04-03.csv", SmallNights.HEADING + "246201016;ges_teq;2023;s;teqCO2\n");
        night(premises, machine, threads, "2026-01-17");
    }

    private static void night(Premises premises, List<String> machine, String threads, String date) throws Exception {
        try (NightProcess night = NightProcess.startOn(machine, premises.arguments(date, "--threads", threads))) {
            assertThat(night.exitCode()).isZero();
        }
    }

    @Test
    void every_file_is_the_same_to_the_byte() throws Exception {
        Premises one = premises("one");
        nights(one, ONE_MACHINE, "1");
        Premises other = premises("other");
        nights(other, ANOTHER, "4");
        Map<String, byte[]> bytes = one.bytes(one.output());
        Set<String> kinds = new HashSet<>();
        for (String name : bytes.keySet()) {
            kinds.add(name.substring(name.lastIndexOf('.') + 1));
        }
        assertThat(kinds)
                .contains(
                        "csv", "csvt", "parquet", "xlsx", "gpkg", "geojson", "json", "jsonld", "xml", "html", "css",
                        "js");
        assertThat(new ArrayList<>(bytes.keySet()))
                .contains(
                        "releases/2026-01-15/donnees/observations.parquet",
                        "ferme/anciennes/releases/2026-01-16/donnees/indicateurs_epci.gpkg",
                        "ferme/tous/releases/2026-01-16/donnees/crte.csv");
        Premises.assertSame(bytes, other.bytes(other.output()));
    }
}
