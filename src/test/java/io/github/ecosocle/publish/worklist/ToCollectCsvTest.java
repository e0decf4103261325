package io.github.ecosocle.publish.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One EPCI, CC d'Essai, of 41,000 people; it lies in every territory above it. */
class ToCollectCsvTest {
    private static final String HEADER = "siren_epci,nom_epci,annee,indicateur,mesure,methode,statut,population,"
            + "totaux_en_attente,totaux_debloques,niveau_debloque,territoire_debloque,population_debloquee\n";

    @TempDir
    Path output;

    private final SampleContent content = new SampleContent();

    private String published() throws IOException {
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return Files.readString(output.resolve("latest/donnees/a_collecter.csv"));
    }

    @Test
    void what_is_missing_says_which_totals_it_would_unlock() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, "", Statut.ABSENT, "non_envoye");
        content.lacking(Level.POLE, SampleContent.POLE, SampleContent.EPCI);
        content.lacking(Level.PAYS, "FR", SampleContent.EPCI, "commune:29155");

        assertThat(published())
                .isEqualTo(HEADER
                        + "200069037,CC d’Essai,2023,CRTE-01,ges_teq,,absent,41000,2,2,pole,pays-boulonnais,41000\n");
    }

    @Test
    void a_total_that_waits_for_others_too_is_not_unlocked() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, "", Statut.PARTIEL, "couverture");
        content.lacking(Level.POLE, SampleContent.POLE, SampleContent.EPCI, SampleContent.EPCI);

        assertThat(published())
                .isEqualTo(HEADER + "200069037,CC d’Essai,2023,CRTE-01,ges_teq,,partiel,41000,2,0,,,0\n");
    }

    @Test
    void secrets_and_known_values_are_not_asked_for() throws IOException {
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, "", Statut.SECRET, "secret_primaire");
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "12", Statut.FOURNI, "");

        assertThat(published()).isEqualTo(HEADER);
    }
}
