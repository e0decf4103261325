package io.github.ecosocle.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReturnsTest {
    private static final Rule NUMBER = new Rule(
            "ESSAI_NOMBRE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "« {lu} » n’est pas un nombre : écrivez {attendu}.",
            "un nombre comme 12,5",
            "douze");
    private static final Rule NOTE =
            new Rule("ESSAI_NOTE", Severity.INFO, Actor.EXPLOITANT, "Note laissée de côté.", "", "(1)");
    private static final String FILE = "200069037/<b>=envoi\n.csv";

    @TempDir
    Path output;

    private final Findings findings = new Findings(Map.of());
    private final Observations said = new Observations();
    private final Returns returns = new Returns();

    private Path write() throws IOException {
        Submission submission =
                new Submission("200069037", "0123456789abcdef".repeat(4), FILE, LocalDate.of(2026, 1, 11), 1);
        Path folder = output.resolve("retours").resolve(submission.id());
        returns.write(new NormalisedSubmission(submission, said, findings, "", 12, 2), folder);
        return folder;
    }

    private static Place at(String sheet, int row, int column) {
        return new Place(FILE, sheet, row, column);
    }

    @Test
    void findings_come_by_sheet_row_column_and_code_whatever_the_order_they_were_found_in() throws IOException {
        findings.add(NUMBER.at(at("b", 2, 3), "b2"));
        findings.add(NUMBER.at(at("a", 10, 3), "a10"));
        findings.add(NOTE.at(at("a", 9, 3), "a9"));
        findings.add(NUMBER.at(at("a", 9, 3), "a9"));
        findings.add(NOTE.at(at("a", 9, -1), "ligne"));
        List<String> lines = Files.readAllLines(write().resolve("constats.csv"));
        assertThat(lines)
                .extracting(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[5])
                .containsExactly(
                        "code cellule",
                        "ESSAI_NOTE 9",
                        "ESSAI_NOMBRE D9",
                        "ESSAI_NOTE D9",
                        "ESSAI_NOMBRE D10",
                        "ESSAI_NOMBRE D2");
    }

    @Test
    void the_csv_has_the_columns_of_the_contract_and_no_formula() throws IOException {
        findings.add(NUMBER.at(at("+f", 2, 3), "=1+1"));
        assertThat(Files.readString(write().resolve("constats.csv"))).isEqualTo("""
                code,severite,acteur,fichier,feuille,cellule,ligne,lu,attendu,message
                ESSAI_NOMBRE,ERREUR,deposant,200069037/<b>=envoi\\n.csv,'+f,D2,2,'=1+1,"un nombre comme 12,5",\
                "« =1+1 » n’est pas un nombre : écrivez un nombre comme 12,5."
                """);
    }

    @Test
    void the_json_tells_exact_counts_and_keeps_what_was_read() throws IOException {
        for (int i = 0; i < Findings.KEPT_PER_CODE + 5; i++) {
            findings.add(NUMBER.at(at("", i + 2, 3), "=1"));
        }
        findings.add(NOTE.at(Place.wholeFile(FILE), "\ud800"));
        for (State state : List.of(State.KNOWN, State.SECRET, State.REFUSED, State.REPEATED)) {
            said.setAmount(said.newRow(), state, null);
        }
        JsonNode json = JsonMapper.builder().build().readTree(Files.readString(write().resolve("constats.json")));

        assertThat(json.at("/resume/submission").asString()).isEqualTo("200069037-0123456789ab");
        assertThat(json.at("/resume/fichier").asString()).isEqualTo(FILE);
        assertThat(json.at("/resume/codes/ESSAI_NOMBRE/total").asInt()).isEqualTo(1005);
        assertThat(json.at("/resume/codes/ESSAI_NOMBRE/gardes").asInt()).isEqualTo(1000);
        assertThat(json.at("/resume/severites/ERREUR").asInt()).isEqualTo(1005);
        assertThat(json.at("/resume/valeurs_gardees").asInt()).isEqualTo(2);
        assertThat(json.at("/resume/valeurs_refusees").asInt()).isEqualTo(1);
        assertThat(json.at("/constats/0/ligne").isNull()).isTrue();
        assertThat(json.at("/constats/1/ligne").asInt()).isEqualTo(2);
        assertThat(json.at("/constats/1/lu").asString()).isEqualTo("=1");
    }

    @Test
    void the_page_escapes_everything_and_shows_five_examples_of_each() throws IOException {
        for (int i = 0; i < 7; i++) {
            findings.add(NUMBER.at(at("", i + 2, 3), "<script>" + i));
        }
        String page = Files.readString(write().resolve("constats.html"));
        assertThat(page)
                .contains(
                        "<html lang=\"fr\">",
                        "&lt;script&gt;4",
                        "5 premiers cas sur 7",
                        "7 fois",
                        "&lt;b&gt;=envoi\\n.csv")
                .doesNotContain("<script", "<b>", "&lt;script&gt;5");
    }

    @Test
    void a_file_without_trouble_is_told_so() throws IOException {
        assertThat(Files.readString(write().resolve("constats.html"))).contains("Rien à signaler");
    }

    @Test
    void returns_are_for_their_owner_alone() throws IOException {
        Path folder = write();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output.resolve("retours"))))
                .isEqualTo("rwx------");
    }

    @Test
    void what_has_not_changed_is_not_rewritten_and_what_has_is() throws IOException {
        Path csv = write().resolve("constats.csv");
        FileTime old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(csv, old);
        write();
        assertThat(Files.getLastModifiedTime(csv)).isEqualTo(old);

        findings.add(NOTE.at(at("", 3, 0), "(1)"));
        Path folder = write();
        assertThat(Files.readString(csv, StandardCharsets.UTF_8)).contains("ESSAI_NOTE");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }
}
