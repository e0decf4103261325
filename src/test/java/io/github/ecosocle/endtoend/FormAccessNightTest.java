package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two CRTE, two forms: that of the second is not for everybody, and no byte of the open tree may tell what it says. */
class FormAccessNightTest {
    private static final String HEADING =
            "Identifiant du CRTE;Date de signature du CRTE;Nom de la structure porteuse;Acc\u00e8s \u00e0 la fiche;"
                    + "Nombre de fiches action;\u00c9tat des lieux \u00e9cologique renseign\u00e9 \u00e0 l'aune des 13 indicateurs du socle national\n";
    private static final String SAID = "Structure de Lumbres";
    private static final Pattern OF_THE_SUBMISSION =
            Pattern.compile("[0-9a-f]{64}|geovelo-[0-9a-f]{12}|\"bytes\" : [0-9]+|\"contentSize\" : \"[0-9]+ B\""
                    + "|\"dcat:byteSize\" : \\{\\s*\"@value\" : \"[0-9]+\"");

    @TempDir
    Path folder;

    private Premises premises(String name, String... keys) throws IOException {
        Path place = folder.resolve(name);
        Premises premises = SmallNights.in(place);
        append(
                place,
                "territories/crte.csv",
                "crte-2,CRTE Deux,mono,32,62,246201016,CCPL,CC",
                "crte-3,CRTE Trois,mono,32,62,246201016,CCPL,CC");
        append(place, "territories/crte_members.csv", "crte-2,epci,246201016,CCPL", "crte-3,epci,246201016,CCPL");
        append(place, "socle-national.yml", "fiches: [crte]");
        append(place, "socle-national.yml", keys);
        SmallNights.drop(
                premises,
                "200069037_2025-03-05.csv",
                HEADING + "crte-1;2021-07-05;Structure de Saint-Omer;ouvert;35;oui\n");
        return premises;
    }

    private static void append(Path place, String file, String... lines) throws IOException {
        Files.writeString(
                place.resolve("jobs").resolve(file),
                String.join("\n", lines) + "\n",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
    }

    private static Premises with(Premises premises, String said, String access) {
        SmallNights.drop(
                premises,
                "geovelo/2025-03-06.csv",
                HEADING + "crte-2;2021-10-08;" + said + ";" + access + ";4711;non\n");
        return premises;
    }

    private static void run(Premises premises, String date) {
        assertThat(premises.run(date)).as(premises.said()).isZero();
    }

    private static String text(Premises premises, String place) throws IOException {
        return Files.readString(premises.output().resolve(place), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acces_restreint: {fiches: [crte]} | ouvert",
                "acces_restreint: {sources: [geovelo]} | ''",
                "embargo: [{fiche: crte, jusqu_au: 2026-02-01}] | ''",
                "audiences: [{id: tous, nom: Tous, voit: {territoires: [FR]}}] | ferme",
                "audiences: [{id: tous, nom: Tous, voit: {territoires: [FR]}}] | \u00e0 voir"
            })
    void a_closed_form_tells_nothing_but_that_it_was_received(String key, String access) throws IOException {
        Premises premises = with(premises("night", key), SAID, access);
        run(premises, "2026-01-15");
        OpenTree open = OpenTree.of(premises);
        for (String told : List.of(SAID, "4711", "2021-10-08")) {
            assertThat(open.saying(told)).as(told).isEmpty();
        }
        assertThat(premises.rows("crte.csv", "id_crte=crte-2")).singleElement().satisfies(row -> {
            assertThat(row.getField("fiche")).isEqualTo("fermee");
            assertThat(row.getField("constat")).isEqualTo("fiche_fermee");
            assertThat(row.getField("submission") + row.getField("date_depot")).isEmpty();
        });
        assertThat(premises.rows("crte_reponses.csv", "id_crte=crte-2")).isEmpty();
        assertThat(text(premises, "latest/fiches.html")).contains("r\u00e9serv\u00e9e");
    }

    @Test
    void an_embargo_on_forms_ends_by_itself() throws IOException {
        Premises premises = with(premises("night", "embargo: [{fiche: crte, jusqu_au: 2026-02-01}]"), SAID, "");
        run(premises, "2026-01-31");
        assertThat(OpenTree.of(premises).saying(SAID)).isEmpty();
        run(premises, "2026-02-01");
        assertThat(text(premises, "latest/donnees/crte.csv")).contains(SAID, "4711");
    }

    @Test
    void each_audience_reads_the_forms_of_its_territories_and_kinds() throws IOException {
        Premises premises = with(
                premises(
                        "night",
                        "acces_restreint: {fiches: [crte]}",
                        "audiences:",
                        "  - {id: lumbres, nom: Lumbres, voit: {territoires: [\"epci:246201016\"]}}",
                        "  - {id: contrat, nom: Contrat, voit: {fiches: [crte], territoires: [\"crte:crte-1\"]}}",
                        "  - {id: nord, nom: Nord, voit: {fiches: [crte], territoires: [\"departement:59\"]}}",
                        "  - {id: velo, nom: Club, voit: {indicateurs: [CRTE-06]}}"),
                SAID,
                "");
        run(premises, "2026-01-15");
        String lumbres = text(premises, "ferme/lumbres/latest/donnees/crte.csv");
        assertThat(lumbres).contains(SAID).doesNotContain("Structure de Saint-Omer");
        // the first is named, and holds all communes of the second
        assertThat(text(premises, "ferme/contrat/latest/donnees/crte.csv")).contains("Structure de Saint-Omer", SAID);
        for (String other : List.of("nord", "velo")) {
            assertThat(text(premises, "ferme/" + other + "/latest/donnees/crte.csv"))
                    .doesNotContain("Structure");
        }
        assertThat(OpenTree.of(premises).saying("Structure de")).isEmpty();
    }

    @Test
    void a_form_closed_later_leaves_the_releases_before() throws Exception {
        Premises premises = with(premises("night"), SAID, "");
        run(premises, "2026-01-15");
        assertThat(OpenTree.of(premises).saying(SAID))
                .contains("releases/2026-01-15/donnees/crte.csv", "releases/2026-01-15/fiches.html");
        append(folder.resolve("night"), "socle-national.yml", "acces_restreint: {sources: [geovelo]}");
        run(premises, "2026-01-16");
        OpenTree open = OpenTree.of(premises);
        assertThat(open.saying(SAID)).isEmpty();
        assertThat(open.saying("4711")).isEmpty();
        String tables = "releases/2026-01-15/donnees/crte";
        for (String end : List.of(".csv", "_reponses.csv", "_signataires.csv", "_indicateurs.csv")) {
            assertThat(text(premises, tables + end)).as(end).isEqualTo(text(premises, "latest/donnees/crte" + end));
        }
        assertThat(text(premises, tables + ".csv")).contains("Structure de Saint-Omer", "fermee");
        assertThat(text(premises, "releases/2026-01-15/fiches.html")).contains("Structure de Saint-Omer");
        assertThat(text(premises, "releases/2026-01-15/manifest.json")).doesNotContain("font plus partie");
        assertThat(text(premises, "ferme/anciennes/releases/2026-01-15/donnees/crte.csv"))
                .contains(SAID);
    }

    /** Another closed form gives the same bytes; no closed form at all, the same tables but for the word that it is there. */
    @Test
    void the_open_tree_is_that_of_the_open_forms_alone() throws IOException {
        Premises one = with(premises("one"), SAID, "ferme");
        Premises other = with(premises("other"), "Tout autre nom", "ferme");
        Premises alone = premises("alone");
        for (Premises each : List.of(one, other, alone)) {
            run(each, "2026-01-15");
        }
        Map<String, String> bytes = anonymous(OpenTree.of(one));
        assertThat(bytes).hasSizeGreaterThan(30).isEqualTo(anonymous(OpenTree.of(other)));
        for (String name : OpenTree.of(alone).files().keySet()) {
            if (name.endsWith(".csv")) {
                assertThat(rows(one, name)).as(name).isEqualTo(rows(alone, name));
            }
        }
        assertThat(one.rows("crte.csv", "fiche=fermee")).hasSize(1);
    }

    private static Map<String, String> anonymous(OpenTree tree) {
        Map<String, String> texts = new TreeMap<>();
        tree.files().forEach((name, content) -> {
            String text = new String(content, StandardCharsets.ISO_8859_1);
            texts.put(name, OF_THE_SUBMISSION.matcher(text).replaceAll("-"));
        });
        return texts;
    }

    private static List<Map<String, String>> rows(Premises premises, String name) throws IOException {
        char separator = name.endsWith("_excel.csv") ? ';' : ',';
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .ofNamedCsvRecord(premises.output().resolve(name))) {
            return rows.stream()
                    .map(row -> {
                        Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
                        cells.keySet().removeAll(List.of("fiche", "constat"));
                        return cells;
                    })
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acces_restreint: {fiches: [crtes]} | \u00ab crtes \u00bb est inconnu",
                "acces_restreint: {fiches: []} | la liste est vide",
                "embargo: [{fiche: crtes, jusqu_au: 2026-02-01}] | \u00ab crtes \u00bb est inconnu",
                "embargo: [{fiche: crte, source: geovelo, jusqu_au: 2026-02-01}] | l'un des trois seulement",
                "audiences: [{id: a, nom: A, voit: {fiche: [crte]}}] | cl\u00e9 inconnue"
            })
    void a_wrong_key_stops_the_run_before_it_begins(String line, String said) throws IOException {
        Premises premises = premises("wrong", line);
        assertThat(premises.run("2026-01-15")).isEqualTo(2);
        assertThat(premises.said()).contains("socle-national.yml", said);
    }
}
