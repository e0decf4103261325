package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The register of CRTE, from the form of the Audomarois and what its two EPCI have sent. */
class CrteNightTest {
    private static final String FORM = "200086874_2021-07-05_fiche.csv";

    @TempDir
    static Path folder;

    private static Premises crte;

    @BeforeAll
    static void a_night() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        for (String sample : List.of("200069037_2025-02-01_FICTIF.csv", "246201016_2025-02-20_FICTIF.csv")) {
            Files.copy(Path.of("input", sample), input.resolve(sample));
        }
        Files.copy(Path.of("src/test/resources/records/fiche-crte-audomarois.txt"), input.resolve(FORM));
        crte = new Premises(Path.of("jobs"), input, folder, "crte");
        assertThat(crte.run("2026-01-15", "--strict")).as(crte.said()).isZero();
    }

    @Test
    void the_register_has_every_crte_and_says_what_the_form_says() {
        assertThat(crte.rows("crte.csv")).hasSize(854);
        assertThat(crte.rows("crte.csv", "fiche=recue")).singleElement().satisfies(row -> {
            assertThat(row.getField("id_crte")).isEqualTo("crte-32-62-3");
            assertThat(row.getField("date_signature")).isEqualTo("2021-07-05");
            assertThat(row.getField("signataires")).isEqualTo("200086874|246201016|200069037");
            assertThat(row.getField("fiches_action_nb")).isEqualTo("35");
            assertThat(row.getField("fiches_projet_nb")).isEqualTo("26");
            assertThat(row.getField("domaines_action").split("\\|")).hasSize(26);
            assertThat(row.getField("maj_projet_territoire")).isEqualTo("non_communique");
            assertThat(row.getField("date_depot")).isEqualTo("2021-07-05");
        });
        assertThat(crte.rows("crte_signataires.csv", "champ=signataires"))
                .extracting(row -> row.getField("siren") + " " + row.getField("nature"))
                .containsExactly("200086874 POLEM", "246201016 CC", "200069037 CA");
    }

    @Test
    void what_is_claimed_stands_beside_what_is_held() {
        List<String> held = crte.rows("crte_indicateurs.csv", "id_crte=crte-32-62-3", "tenu=oui").stream()
                .map(row -> row.getField("indicateur"))
                .toList();
        assertThat(held).isNotEmpty().hasSizeLessThan(13).contains("CRTE-01", "CRTE-02", "CRTE-06", "CRTE-10");
        assertThat(crte.rows("crte.csv", "id_crte=crte-32-62-3"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.getField("etat_lieux_13_indicateurs")).isEqualTo("oui");
                    assertThat(row.getField("indicateurs_attendus")).isEqualTo("13");
                    assertThat(row.getField("indicateurs_tenus")).isEqualTo(Integer.toString(held.size()));
                    assertThat(row.getField("annees_tenues")).contains("2023");
                    assertThat(row.getField("constat")).isEqualTo("declare_tenu_en_partie");
                });
        // each held indicator has a figure in the very same release
        assertThat(held)
                .allSatisfy(code -> assertThat(
                                crte.rows("indicateurs.csv", "code_territoire=crte-32-62-3", "indicateur=" + code))
                        .anySatisfy(row -> assertThat(row.getField("valeur")).isNotEmpty()));
    }

    @Test
    void no_address_leaves_the_archive() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.startsWith(folder.resolve("input")) && !file.startsWith(folder.resolve("work/archive"))) {
                    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                            .as(file.toString())
                            .doesNotContain("prenom.nom");
                }
            }
        }
        assertThat(crte.said()).doesNotContain("prenom.nom");
    }

    @Test
    void the_page_is_in_plain_french() throws IOException {
        Document page = Jsoup.parse(Files.readString(crte.latest().resolve("fiches.html"), StandardCharsets.UTF_8));
        assertThat(page.expectFirst("table").text()).contains("CRTE de l\u2019Audomarois", "sur 13");
        assertThat(page.text())
                .contains("5 juillet 2021", "non communiqu\u00e9", "CA du Pays de Saint-Omer (CA, 200069037)");
        assertThat(page.select("script, [src]")).isEmpty();
    }

    @Test
    void the_data_package_describes_the_tables() throws IOException {
        assertThat(Files.readString(crte.latest().resolve("datapackage.json")))
                .contains("donnees/crte.csv", "\"fiches_action_nb\"", "donnees/crte_reponses.csv");
    }

    @Test
    void the_indicators_of_another_job_are_the_same_with_the_form_and_without() throws IOException {
        Path bare = Files.createDirectories(folder.resolve("bare/input"));
        for (String sample : List.of("200069037_2025-02-01_FICTIF.csv", "246201016_2025-02-20_FICTIF.csv")) {
            Files.copy(Path.of("input", sample), bare.resolve(sample));
        }
        Premises without = new Premises(Path.of("jobs"), bare, folder.resolve("bare"), "pole-artois");
        Premises with = new Premises(Path.of("jobs"), crte.input(), folder.resolve("with"), "pole-artois");
        assertThat(without.run("2026-01-15", "--strict")).as(without.said()).isZero();
        assertThat(with.run("2026-01-15", "--strict")).as(with.said()).isZero();
        Map<String, byte[]> expected = without.bytes(without.latest().resolve("donnees"));
        Premises.assertSame(expected, with.bytes(with.latest().resolve("donnees")));
    }
}
