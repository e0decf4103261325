package io.github.ecosocle.publish.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Publication;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import io.github.ecosocle.publish.facts.ChangeCounts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangesCsvTest {
    private static final String DIFF_HEADER =
            "niveau,code_territoire,nom_territoire,annee,indicateur,mesure,methode,avant,apres,unite,statut_avant,"
                    + "statut_apres,nature,motif,publication\n";
    private static final String REVISIONS_HEADER =
            "niveau,code_territoire,annee,indicateur,mesure,methode,valeur,unite,statut,depuis,jusqu_a,publication,raison\n";

    @TempDir
    Path output;

    private final SampleContent content = new SampleContent();

    private Publication publish(String date) throws IOException {
        return new Releases(output, SampleFormats.all()).publish(content.on(date), "1", "f");
    }

    private void commune(String code, String value, Statut statut) {
        content.figure(Level.COMMUNE, code, SampleContent.GES, value, statut, value.isEmpty() ? statut.label() : "");
    }

    private void epci(String value, Statut statut) {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, value, statut, "");
    }

    private String latest(String file) throws IOException {
        return Files.readString(output.resolve("latest/donnees").resolve(file));
    }

    /** Five nights: a value corrected, one that appears, one that goes and comes back, one that becomes secret. */
    private void fiveNights() throws IOException {
        commune("62160", "12.5", Statut.FOURNI);
        epci("7", Statut.FOURNI);
        publish("2026-01-15");
        content.figures.clear();
        commune("62160", "13", Statut.FOURNI);
        commune("62758", "31415", Statut.FOURNI);
        epci("7", Statut.RECONDUIT);
        publish("2026-01-16");
        content.figures.clear();
        commune("62758", "27182", Statut.FOURNI);
        epci("0", Statut.FOURNI);
        publish("2026-01-20");
        content.figures.clear();
        commune("62160", "13", Statut.FOURNI);
        commune("62758", "", Statut.SECRET);
        epci("0", Statut.FOURNI);
        publish("2026-01-21");
        content.figures.clear();
        commune("62160", "14", Statut.FOURNI);
        commune("62758", "", Statut.SECRET);
        epci("", Statut.ABSENT);
        publish("2026-02-01");
    }

    @Test
    void the_first_release_has_nothing_to_tell_but_the_columns() throws IOException {
        epci("7", Statut.FOURNI);
        assertThat(publish("2026-01-15").changes()).isEqualTo(ChangeCounts.NONE);
        assertThat(latest("diff.csv")).isEqualTo(DIFF_HEADER);
        assertThat(latest("revisions.csv")).isEqualTo(REVISIONS_HEADER);
    }

    @Test
    void a_change_tells_what_was_and_what_is() throws IOException {
        commune("62160", "12.5", Statut.FOURNI);
        epci("7", Statut.FOURNI);
        publish("2026-01-15");
        content.figures.clear();
        commune("62758", "1", Statut.FOURNI);
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "", Statut.PARTIEL, "couverture : \"0\", 1");

        assertThat(publish("2026-01-15").changes()).isEqualTo(new ChangeCounts(1, 1, 1));
        assertThat(latest("diff.csv"))
                .isEqualTo(DIFF_HEADER
                        + "commune,62160,Boulogne-sur-Mer,2023,CRTE-01,ges_teq,,12.5,,teqCO2,fourni,,retire,,2026-01-15.2\n"
                        + "commune,62758,\"Saint-Martin, \"\"le Petit\"\"\",2023,CRTE-01,ges_teq,,,1,teqCO2,,fourni,nouveau,,"
                        + "2026-01-15.2\n"
                        + "epci,200069037,CC d’Essai,2023,CRTE-10,dma_t,,7,,t,fourni,partiel,modifie,"
                        + "\"couverture : \"\"0\"\", 1\",2026-01-15.2\n");
        assertThat(latest("revisions.csv"))
                .isEqualTo(REVISIONS_HEADER
                        + "commune,62160,2023,CRTE-01,ges_teq,,12.5,teqCO2,fourni,,2026-01-15,2026-01-15.2,retire\n"
                        + "commune,62758,2023,CRTE-01,ges_teq,,,,,,2026-01-15,2026-01-15.2,nouveau\n"
                        + "epci,200069037,2023,CRTE-10,dma_t,,7,t,fourni,,2026-01-15,2026-01-15.2,"
                        + "\"valeur : couverture : \"\"0\"\", 1\"\n");
    }

    @Test
    void the_series_as_known_on_any_day_can_be_rebuilt() throws IOException {
        fiveNights();
        for (String day : List.of("2026-01-15", "2026-01-16", "2026-01-20", "2026-01-21", "2026-02-01")) {
            Map<String, String> published =
                    PublishedFigures.of(output.resolve("releases").resolve(day));
            published.replaceAll((key, state) -> key.contains("62758") ? ",teqCO2,secret" : state);
            assertThat(PublishedFigures.asKnownOn(output, day)).as(day).isEqualTo(published);
        }
        assertThat(PublishedFigures.asKnownOn(output, "2026-01-19"))
                .isEqualTo(PublishedFigures.asKnownOn(output, "2026-01-16"));
        assertThat(PublishedFigures.asKnownOn(output, "2027-01-01"))
                .isEqualTo(PublishedFigures.asKnownOn(output, "2026-02-01"));
    }

    @Test
    void so_it_can_after_any_sequence_of_nights() throws IOException {
        Random random = new Random(5);
        List<String> values = List.of("0", "1", "2");
        for (int day = 10; day < 28; day++) {
            content.figures.clear();
            for (String code : List.of("62160", "62758")) {
                for (Measure measure : List.of(SampleContent.GES, SampleContent.DMA)) {
                    if (random.nextInt(3) > 0) {
                        content.figure(Level.COMMUNE, code, measure, values.get(random.nextInt(3)), Statut.FOURNI, "");
                    }
                }
            }
            publish("2026-01-" + day);
        }
        for (String night : new Releases(output, List.of()).list()) {
            Path release = output.resolve("releases").resolve(night);
            assertThat(PublishedFigures.asKnownOn(output, night)).as(night).isEqualTo(PublishedFigures.of(release));
        }
        assertThat(latest("revisions.csv").lines()).hasSizeGreaterThan(20);
    }

    @Test
    void a_figure_that_becomes_secret_takes_its_past_with_it() throws IOException {
        fiveNights();
        for (String file : List.of("revisions.csv", "diff.csv")) {
            for (String release : List.of("2026-01-21", "2026-02-01")) {
                assertThat(output.resolve("releases/" + release + "/donnees/" + file))
                        .content()
                        .doesNotContain("31415", "27182");
            }
        }
        assertThat(output.resolve("releases/2026-01-20/donnees/revisions.csv"))
                .content()
                .contains("31415");
    }

    @Test
    void a_total_over_a_member_that_becomes_secret_takes_its_past_with_it() throws IOException {
        content.figures.clear();
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "31415", Statut.AGREGE, "");
        publish("2026-01-15");
        content.figures.clear();
        String motif = "couverture : membres manquants ; secret_secondaire : un membre est secret";
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "", Statut.PARTIEL, motif);
        publish("2026-01-16");
        assertThat(latest("diff.csv")).contains(SampleContent.POLE).doesNotContain("31415");
        assertThat(latest("revisions.csv")).doesNotContain("31415");
    }

    @Test
    void each_diff_leads_from_one_release_to_the_next() throws IOException {
        fiveNights();
        List<String> nights = new Releases(output, List.of()).list();
        for (int night = 1; night < nights.size(); night++) {
            Path release = output.resolve("releases").resolve(nights.get(night));
            Map<String, String> replayed =
                    PublishedFigures.of(output.resolve("releases").resolve(nights.get(night - 1)));
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(release.resolve("donnees/diff.csv"))) {
                rows.forEach(row -> replayed.put(
                        PublishedFigures.key(row),
                        row.getField("nature").equals("retire")
                                ? ""
                                : row.getField("apres") + "," + row.getField("unite") + ","
                                        + row.getField("statut_apres")));
            }
            replayed.values().removeIf(String::isEmpty);
            assertThat(replayed).as(nights.get(night)).isEqualTo(PublishedFigures.of(release));
        }
    }

    @Test
    void what_tells_of_changes_never_makes_a_release_by_itself() throws IOException {
        fiveNights();
        assertThat(publish("2026-02-02").made()).isFalse();
        assertThat(publish("2026-02-03").made()).isFalse();
        assertThat(latest("diff.csv")).contains(",2026-02-01\n");
    }

    @Test
    void a_release_for_other_data_keeps_the_revisions_and_changes_no_figure() throws IOException {
        fiveNights();
        String revisions = latest("revisions.csv");
        content.coverage.addAll(SampleContent.filled().coverage);

        Publication made = publish("2026-02-02");
        assertThat(made.made()).isTrue();
        assertThat(made.changes()).isEqualTo(ChangeCounts.NONE);
        assertThat(latest("diff.csv")).isEqualTo(DIFF_HEADER);
        assertThat(latest("revisions.csv")).isEqualTo(revisions);
    }

    @Test
    void a_release_before_that_is_damaged_is_not_taken_for_a_change() throws IOException {
        epci("7", Statut.FOURNI);
        Path figures = publish("2026-01-15").folder().resolve("donnees/indicateurs.csv");
        String text = Files.readString(figures);
        Files.writeString(figures, text.substring(0, text.length() - 1));
        content.figures.clear();
        epci("8", Statut.FOURNI);

        assertThatThrownBy(() -> publish("2026-01-16"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("indicateurs.csv")
                .hasMessageContaining("coupée");
    }
}
