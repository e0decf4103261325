package io.github.ecosocle.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFormatsTest {
    private static final CSVFormat RFC4180 =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private String published(String file) throws IOException {
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return Files.readString(output.resolve("latest/donnees").resolve(file), StandardCharsets.UTF_8);
    }

    private List<CSVRecord> records(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(published(file), RFC4180)) {
            return parser.getRecords();
        }
    }

    @Test
    void indicators_are_written_as_the_contract_says() throws IOException {
        content.figure(Level.COMMUNE, "62758", SampleContent.DMA, "100", Statut.FOURNI, "ventile : \"a\"");
        assertThat(published("indicateurs.csv")).isEqualTo("""
                niveau,code_territoire,nom_territoire,annee,indicateur,mesure,valeur,unite,statut,epci_attendus,epci_renseignes,\
                part_population_pct,epci_manquants,motif,methode
                commune,62160,Boulogne-sur-Mer,2023,CRTE-01,ges_teq,12.5,teqCO2,fourni,2,1,80.5,,,
                commune,62758,"Saint-Martin, ""le Petit""\",2023,CRTE-10,dma_t,100,t,fourni,2,1,80.5,,"ventile : ""a""\",
                epci,200069037,CC d’Essai,2023,CRTE-01,ges_teq,,teqCO2,partiel,2,1,80.5,200040350|200069037,\
                couverture : 1 commune sur 2,
                pole,pays-boulonnais,Pays Boulonnais,2023,CRTE-01,ges_teq,-0.5,teqCO2,agrege,2,1,80.5,,,
                """);
    }

    @Test
    void the_file_of_a_level_begins_with_its_join_key() throws IOException {
        assertThat(published("indicateurs_epci.csv"))
                .startsWith("siren_epci,niveau,")
                .contains("\n200069037,epci,200069037,");
        assertThat(Files.readString(output.resolve("latest/donnees/indicateurs_pole.csv")))
                .startsWith("id_pole,siren_pole,niveau,")
                .contains("\npays-boulonnais,,pole,pays-boulonnais,");
        assertThat(Files.readString(output.resolve("latest/donnees/indicateurs_commune.csv")))
                .startsWith("code_commune,niveau,")
                .contains("\n62160,commune,62160,");
    }

    @Test
    void an_observation_leads_back_to_its_cell() throws IOException {
        assertThat(published("observations.csv")).isEqualTo("""
                code_territoire,niveau,annee,mesure,methode,valeur,unite,valeur_recue,unite_recue,submission,fichier,feuille,\
                cellule,source,date_depot,decision,motif,commentaire,producteur
                62160,commune,2023,ges_teq,,12.5,teqCO2,"12,5",,200069037-0123456789ab,200069037/2026-01-10.csv,,D2,,\
                2026-01-11,retenu,,,acteur_local
                """);
    }

    @Test
    void the_own_date_of_a_row_and_a_divided_quantity_are_written() throws IOException {
        Observations said = new Observations();
        content.observe(said, "62160", State.KNOWN, 0, "1", "");
        said.setDepositDay(0, (int) LocalDate.of(2025, 12, 31).toEpochDay());
        said.setAmount(0, State.KNOWN, 2500, 0, 9);
        said.setCell(0, 17, 27);
        content.sent.clear();
        content.send("a.csv", said, "");

        CSVRecord row = records("observations.csv").get(0);
        assertThat(row.get("date_depot")).isEqualTo("2025-12-31");
        assertThat(row.get("valeur")).isEqualTo("277.777777777778");
        assertThat(row.get("cellule")).isEqualTo("AB17");
    }

    @Test
    void a_refused_row_is_published_with_what_was_read() throws IOException {
        Observations said = new Observations();
        content.observe(said, "999999999", State.REFUSED, 0, "-12 oies", "");
        said.setYear(0, 0);
        said.setText(TextColumn.MEASURE, 0, "oies sauvages");
        content.send("a.csv", said, "rejete : ce n’est pas un nombre");

        CSVRecord row = records("observations.csv").get(1);
        assertThat(row.get("decision")).isEqualTo("refuse");
        assertThat(List.of(row.get("annee"), row.get("mesure"), row.get("unite"), row.get("valeur")))
                .containsExactly("", "oies sauvages", "", "");
        assertThat(row.get("valeur_recue")).isEqualTo("'-12 oies");
        assertThat(row.get("motif")).isEqualTo("rejete : ce n’est pas un nombre");
    }

    @Test
    void a_secret_value_appears_nowhere_in_the_release() throws IOException {
        Observations said = new Observations();
        content.observe(said, "62758", State.SECRET, 0, "s 31415", "secret car 27182");
        content.send("a.csv", said, "");
        published("observations.csv");

        for (CSVRecord row : records("observations.csv")) {
            assertThat(row.toList()).noneMatch(cell -> cell.contains("31415") || cell.contains("27182"));
        }
    }

    @Test
    void a_secret_figure_silences_every_value_sent_for_it_by_whomever() throws IOException {
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "", Statut.SECRET, "secret_primaire");
        Observations said = new Observations();
        content.observe(said, "62758", State.KNOWN, 31415, "3 141,5", "calculé : 3141.5");
        content.observe(said, "62160", State.KNOWN, 27, "2,7", "se voit");
        content.send("ancien.csv", said, "");

        List<CSVRecord> rows = records("observations.csv");
        assertThat(List.of(
                        rows.get(1).get("valeur"),
                        rows.get(1).get("valeur_recue"),
                        rows.get(1).get("commentaire")))
                .containsExactly("", "", "");
        assertThat(rows.get(2).get("commentaire")).isEqualTo("se voit");
    }

    @Test
    void no_text_of_a_file_runs_in_a_spreadsheet() throws IOException {
        Observations said = new Observations();
        content.observe(said, "62160", State.REFUSED, 0, "=HYPERLINK(\"http://x\")", "@SUM(1)");
        content.observe(said, "62160", State.REFUSED, 0, "-3,5", "-");
        content.observe(said, "=1+1", State.REFUSED, 0, "+33 6 12 34 56 78", "\tbonjour");
        said.setText(TextColumn.SHEET, 0, "+feuille");
        said.setText(TextColumn.SOURCE, 0, "-1+1");
        content.sent.clear();
        content.send("=cmd\n\u202e.csv", said, "=motif");

        List<CSVRecord> rows = records("observations.csv");
        assertThat(rows.get(0).get("valeur_recue")).isEqualTo("'=HYPERLINK(\"http://x\")");
        assertThat(rows.get(0).get("commentaire")).isEqualTo("'@SUM(1)");
        assertThat(rows.get(0).get("feuille")).isEqualTo("'+feuille");
        assertThat(rows.get(0).get("source")).isEqualTo("'-1+1");
        assertThat(rows.get(0).get("fichier")).isEqualTo("'=cmd\\n\\u202e.csv");
        assertThat(rows.get(0).get("motif")).isEqualTo("'=motif");
        assertThat(rows.get(1).get("valeur_recue")).isEqualTo("-3,5");
        assertThat(rows.get(1).get("commentaire")).isEqualTo("-");
        assertThat(rows.get(2).get("code_territoire")).isEqualTo("'=1+1");
        assertThat(rows.get(2).get("valeur_recue")).isEqualTo("'+33 6 12 34 56 78");
        assertThat(rows.get(2).get("commentaire")).isEqualTo("'\tbonjour");
    }

    @Test
    void any_text_comes_back_from_the_file_as_it_went_in() throws IOException {
        List<String> texts = nastyTexts(new Random(20260115), 2_000);
        Observations said = new Observations();
        texts.forEach(text -> content.observe(said, "62160", State.REFUSED, 0, text, text));
        content.sent.clear();
        content.send("a.csv", said, "");

        List<CSVRecord> rows = records("observations.csv");
        assertThat(rows).hasSize(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String expected = new String(CsvTextTest.unquoted(CsvText.cell(texts.get(i))), StandardCharsets.UTF_8);
            assertThat(rows.get(i).get("valeur_recue")).isEqualTo(expected);
            assertThat(rows.get(i).get("commentaire")).isEqualTo(expected);
            assertThat(expected).isIn(texts.get(i), "'" + texts.get(i));
        }
    }

    private static List<String> nastyTexts(Random random, int count) {
        String alphabet = "a0 ,;\"'\n\r\t=+-@|é€\u00a0\u202f%.😀";
        int[] signs = alphabet.codePoints().toArray();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(9); length > 0; length--) {
                text.appendCodePoint(signs[random.nextInt(signs.length)]);
            }
            texts.add(text.toString());
        }
        return texts;
    }

    @Test
    void coverage_is_written_as_the_contract_says() throws IOException {
        assertThat(published("couverture.csv")).isEqualTo("""
                code_territoire,niveau,annee,indicateur,mesure,methode,epci_attendus,epci_renseignes,epci_manquants,\
                part_population_pct,poids,part_poids_pct,partages,annee_population,part_surface_pct
                pays-boulonnais,pole,2023,CRTE-01,ges_teq,,2,1,200069037,80.5,population,80.5,200069037=0.8125,2023,0
                """);
    }

    @Test
    void constant_geography_adds_its_shares_at_the_end() throws IOException {
        content.constantGeography = true;
        assertThat(published("couverture.csv").lines())
                .allMatch(line -> line.endsWith(
                                "annee_population,part_exacte_pct,part_sommee_pct,part_ventilee_pct,part_surface_pct")
                        || line.endsWith("200069037=0.8125,2023,97.5,0,2.5,0"));
    }
}
