package io.github.ecosocle.publish.format.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcelCsvTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish(Set<Format> formats) throws IOException {
        content.formats = formats;
        return new Releases(output, SampleFormats.all())
                .publish(content, "1", "f")
                .folder()
                .resolve("donnees");
    }

    @Test
    void french_excel_reads_it_by_a_double_click() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "0", Statut.AGREGE, "ventile ; \"a\", b");
        assertThat(publish(Set.of(Format.CSV_EXCEL)).resolve("indicateurs_pole_excel.csv"))
                .content()
                .isEqualTo(
                        "\ufeffid_pole;siren_pole;niveau;code_territoire;nom_territoire;annee;indicateur;mesure;valeur;unite;"
                                + "statut;epci_attendus;epci_renseignes;part_population_pct;epci_manquants;motif;methode\r\n"
                                + "pays-boulonnais;;pole;pays-boulonnais;Pays Boulonnais;2023;CRTE-01;ges_teq;-0,5;teqCO2;agrege;2;1;"
                                + "80,5;;;\r\n"
                                + "pays-boulonnais;;pole;pays-boulonnais;Pays Boulonnais;2023;CRTE-10;dma_t;0;t;agrege;2;1;80,5;;"
                                + "\"ventile ; \"\"a\"\", b\";\r\n");
    }

    @Test
    void a_missing_value_is_empty_and_says_why() throws IOException {
        assertThat(publish(Set.of(Format.CSV_EXCEL)).resolve("indicateurs_epci_excel.csv"))
                .content()
                .contains(";ges_teq;;teqCO2;partiel;2;1;80,5;200040350|200069037;couverture : 1 commune sur 2;\r\n");
    }

    @Test
    void no_text_runs_as_a_formula() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "1", Statut.FOURNI, "=1+1");
        assertThat(publish(Set.of(Format.CSV_EXCEL)).resolve("indicateurs_pole_excel.csv"))
                .content()
                .contains(";'=1+1;");
    }

    @Test
    void communes_are_too_many_for_a_spreadsheet() throws IOException {
        assertThat(publish(Set.of(Format.CSV_EXCEL)).resolve("indicateurs_commune_excel.csv"))
                .doesNotExist();
    }

    @Test
    void a_job_may_do_without() throws IOException {
        Path data = publish(Set.of());
        assertThat(data.resolve("indicateurs_epci_excel.csv")).doesNotExist();
        assertThat(Files.exists(data.resolve("indicateurs_epci.csv"))).isTrue();
    }
}
