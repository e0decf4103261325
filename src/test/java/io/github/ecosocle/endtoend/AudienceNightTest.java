package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of two EPCI, one closes its cycle paths and its waste; one audience sees cycle paths, another one other territory. */
class AudienceNightTest {
    private static final String HEADING = "siren_epci;indicateur;annee;valeur;unite;acces\n";

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void install() throws IOException {
        premises = SmallNights.in(folder);
        SmallNights.drop(
                premises, "200069037_2025-03-03.csv", SmallNights.HEADING + "200069037;cyclable_km;2023;150;km\n");
        SmallNights.drop(
                premises,
                "246201016_2025-03-04.csv",
                HEADING + "246201016;cyclable_km;2023;15,5;km;ferme\n246201016;dma_t;2022;44;t;ferme\n"
                        + "246201016;cyclable_km;2022;s;km;ferme\n");
        configure(
                "audiences:",
                "  - {id: velo, nom: \"Club vélo\", voit: {indicateurs: [CRTE-06]}}",
                "  - {id: ailleurs, nom: \"Saint-Omer\", voit: {territoires: [\"epci:200069037\"]}}");
    }

    private void configure(String... lines) throws IOException {
        Files.writeString(
                folder.resolve("jobs/socle-national.yml"),
                "\n" + String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private void run(String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    private Path closed(String audience) {
        return premises.output().resolve("ferme").resolve(audience);
    }

    private String value(String audience, String code, String measure, String year) throws IOException {
        Path file = closed(audience).resolve("latest/donnees/indicateurs.csv");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream()
                    .filter(row -> row.getField("code_territoire").equals(code)
                            && row.getField("mesure").equals(measure)
                            && row.getField("annee").equals(year))
                    .map(row -> row.getField("valeur"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void each_audience_reads_the_closed_values_it_may_see_and_what_they_add_up_to() throws IOException {
        run("2026-01-15");
        assertThat(value("velo", "246201016", "cyclable_km", "2023")).isEqualTo("15.5");
        assertThat(value("velo", "32", "cyclable_km", "2023")).isEqualTo("165.5");
        assertThat(value("velo", "246201016", "dma_t", "2022")).isEmpty();
        assertThat(value("ailleurs", "246201016", "cyclable_km", "2023")).isEmpty();
        assertThat(value("ailleurs", "32", "cyclable_km", "2023")).isEmpty();
        assertThat(value("ailleurs", "200069037", "cyclable_km", "2023")).isEqualTo("150");
        assertThat(closed("velo").resolve("latest/donnees/observations.csv"))
                .content()
                .contains(",15.5,km,\"15,5\",");
        assertThat(closed("ailleurs").resolve("latest/donnees/observations.csv"))
                .content()
                .doesNotContain("15,5\",km,246201016-", "cyclable_km,,15.5");
        assertThat(premises.value("246201016", "cyclable_km", 2023)).isEmpty();
        assertThat(premises.said()).contains("Accès restreint", "Club vélo");
    }

    @Test
    void statistical_secrecy_holds_for_every_audience() throws IOException {
        run("2026-01-15");
        assertThat(value("velo", "246201016", "cyclable_km", "2022")).isEmpty();
    }

    @Test
    void its_metadata_say_that_access_is_restricted() throws IOException {
        run("2026-01-15");
        Path release = closed("velo").resolve("latest");
        assertThat(release.resolve("datapackage.json"))
                .content()
                .contains("\"name\" : \"socle-national-velo\"", "\"access\" : \"restreint\"", "acces-restreint")
                .doesNotContain("etalab-2.0\"", "donnée ouverte");
        assertThat(release.resolve("metadonnees/catalogue.jsonld")).content().contains("access-right/NON_PUBLIC");
        try (Stream<Path> records = Files.walk(release.toRealPath().resolve("metadonnees"))) {
            assertThat(records.filter(file -> file.toString().endsWith(".xml")))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .content()
                            .contains("codeListValue=\"restricted\"")
                            .doesNotContain("noLimitations", "donnée ouverte"));
        }
        assertThat(premises.latest().resolve("metadonnees/catalogue.jsonld"))
                .content()
                .contains("access-right/PUBLIC");
    }

    @Test
    void only_the_owner_enters_its_folders() throws IOException {
        run("2026-01-15");
        try (Stream<Path> inside = Files.walk(premises.output().resolve("ferme"))) {
            assertThat(inside.filter(Files::isDirectory).filter(path -> !Files.isSymbolicLink(path)))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo("rwx------"));
        }
    }

    @Test
    void a_closed_release_is_made_only_when_it_says_something_new() throws IOException {
        run("2026-01-15");
        Map<String, byte[]> before = premises.bytes(premises.output());
        run("2026-01-16");
        Premises.assertSame(before, premises.bytes(premises.output()));
        SmallNights.drop(premises, "246201016_2025-04-04.csv", HEADING + "246201016;cyclable_km;2023;16;km;ferme\n");
        run("2026-01-17");
        assertThat(closed("velo").resolve("releases")).isDirectoryContaining("glob:**/2026-01-17");
        assertThat(value("velo", "32", "cyclable_km", "2023")).isEqualTo("166");
    }

    @Test
    void the_same_files_give_the_same_bytes() {
        run("2026-01-15");
        Map<String, byte[]> before = premises.bytes(premises.output());
        Premises again = new Premises(folder.resolve("jobs"), folder.resolve("input"), folder.resolve("again"));
        assertThat(again.run("2026-01-15")).as(again.said()).isZero();
        Premises.assertSame(before, again.bytes(again.output()));
    }
}
