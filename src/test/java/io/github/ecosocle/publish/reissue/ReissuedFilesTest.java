package io.github.ecosocle.publish.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.format.part.YearParts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of each file of a release made anew: the same as if it had been written without the secret. */
class ReissuedFilesTest {
    private static final String WITHDRAWN = "secret : valeur retir\u00e9e de cette publication apr\u00e8s coup";
    private static final String DATA = "donnees/";

    @TempDir
    Path folder;

    private final SampleContent content = new SampleContent();
    private final List<ExportFormat> formats = new ArrayList<>(ServiceLoader.load(ExportFormat.class).stream()
            .map(ServiceLoader.Provider::get)
            .toList());

    private Path publish(String output, String date) throws IOException {
        Path place = folder.resolve(output);
        return new Releases(place, formats, new EarlierReleases(place, formats))
                .publish(content.on(date), "1", "f")
                .folder();
    }

    /** Two of one submission, the second of a commune that nothing is secret of. */
    private void received(String motif) {
        Observations said = new Observations();
        content.observe(said, "62160", State.KNOWN, 314159, "31415,9", "mot du d\u00e9posant");
        content.observe(said, "62758", State.KNOWN, 27180, "=2718", "'plus tard");
        content.send("200069037/depot.csv", said, motif);
    }

    private void figures(String value, Statut statut, String motif) {
        content.figures.clear();
        content.coverage.clear();
        content.figure(Level.COMMUNE, "62160", SampleContent.GES, value, statut, motif);
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "2718", Statut.FOURNI, "");
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, "", Statut.PARTIEL, "couverture");
        content.lacking(Level.POLE, SampleContent.POLE, SampleContent.EPCI);
    }

    /** Told on 15 January, secret on the 16th: the first release as it stands then. */
    private SortedMap<String, byte[]> madeAnew() throws IOException {
        figures("31415.9", Statut.FOURNI, "");
        received("");
        publish("socle", "2026-01-15");
        figures("", Statut.SECRET, "secret_primaire");
        publish("socle", "2026-01-16");
        return ReleaseTree.files(folder.resolve("socle/releases/2026-01-15"));
    }

    private static String text(SortedMap<String, byte[]> files, String path) {
        return new String(files.getOrDefault(path, new byte[0]), StandardCharsets.UTF_8);
    }

    /** The other row has its motif: that of the withdrawal is on the silenced one alone. */
    @Test
    void received_values_are_the_same_rows_in_parquet_as_in_csv() throws Exception {
        content.formats = Set.of(Format.PARQUET);
        SortedMap<String, byte[]> anew = madeAnew();
        assertThat(text(anew, DATA + "observations.csv"))
                .contains("62160,commune,2023,ges_teq,,,teqCO2,,", WITHDRAWN, ",2718,teqCO2,'=2718,", ",'plus tard,");
        content.sent.clear();
        Observations said = new Observations();
        content.observe(said, "62160", State.KNOWN, 314159, "31415,9", "mot du d\u00e9posant");
        content.observe(said, "62758", State.KNOWN, 27180, "=2718", "'plus tard");
        content.send("200069037/depot.csv", said, WITHDRAWN, "");
        figures("", Statut.SECRET, WITHDRAWN);
        SortedMap<String, byte[]> never = ReleaseTree.files(publish("autre", "2026-01-15"));
        for (String file : List.of("observations.csv", "observations.parquet")) {
            assertThat(anew.get(DATA + file)).as(file).isEqualTo(never.get(DATA + file));
        }
        assertThat(text(anew, "manifest.json")).contains("observations.parquet");
        assertThat(text(anew, "metadonnees/catalogue.jsonld"))
                .contains("Valeurs re\u00e7ues, en Parquet", "Valeurs re\u00e7ues\"");
    }

    @Test
    void who_is_awaited_is_told_as_on_that_day() throws Exception {
        SortedMap<String, byte[]> anew = madeAnew();
        assertThat(text(anew, DATA + "a_collecter.csv"))
                .contains(
                        "200069037,CC d\u2019Essai,2023,CRTE-01,ges_teq,,partiel,41000,1,1,pole,pays-boulonnais,41000");
    }

    @Test
    void a_page_made_anew_still_tells_what_was_held() throws Exception {
        content.formats = Set.of(Format.PAGES);
        figures("31415.9", Statut.FOURNI, "");
        content.figure(
                Level.COMMUNE,
                "62758",
                SampleContent.DMA,
                "7",
                Statut.GELE,
                "gel : une valeur multipli\u00e9e par plus de 10 ; \u00e9tait fourni");
        publish("socle", "2026-01-15");
        figures("", Statut.SECRET, "secret_primaire");
        publish("socle", "2026-01-16");
        assertThat(text(ReleaseTree.files(folder.resolve("socle/releases/2026-01-15")), "index.html"))
                .contains("Chiffres retenus", "CRTE-10", "une valeur multipli\u00e9e par plus de 10.</dd>");
    }

    @Test
    void what_can_no_longer_be_offered_is_named() throws Exception {
        figures("31415.9", Statut.FOURNI, "");
        Path first = publish("socle", "2026-01-15");
        Files.writeString(first.resolve(DATA + "objectifs.csv"), "contrat,realise\nx,31415.9\n");
        figures("", Statut.SECRET, "secret_primaire");
        publish("socle", "2026-01-16");
        ReleaseTree.assertVerifies(first);
        assertThat(first.resolve(DATA + "objectifs.csv")).doesNotExist();
        for (String described : List.of("datapackage.json", "manifest.json")) {
            assertThat(first.resolve(described)).content().contains("N\u2019en font plus partie : objectifs.csv.");
        }
    }

    @Test
    void a_format_that_came_since_is_described_too() throws Exception {
        content.formats = Set.of();
        figures("31415.9", Statut.FOURNI, "");
        Path first = publish("socle", "2026-01-15");
        content.formats = Set.of(Format.PARQUET);
        figures("", Statut.SECRET, "secret_primaire");
        publish("socle", "2026-01-16");
        ReleaseTree.assertVerifies(first);
        for (String described : List.of("datapackage.json", "manifest.json")) {
            assertThat(first.resolve(described)).content().contains("donnees/indicateurs.parquet");
        }
    }

    /** A silenced row is shorter: parts are cut again, where the whole still needs them. */
    @Test
    void parts_are_cut_again_from_the_silenced_whole() throws Exception {
        formats.removeIf(YearParts.class::isInstance);
        formats.add(new YearParts(300));
        content.formats = Set.of(Format.BY_YEAR);
        SortedMap<String, byte[]> anew = madeAnew();
        assertThat(anew).containsKeys(DATA + "observations_2023.csv", DATA + "indicateurs_commune_2023.csv");
        assertThat(anew.values()).noneMatch(bytes -> new String(bytes, StandardCharsets.UTF_8).contains("31415"));
        assertThat(text(anew, "manifest.json")).doesNotContain("seuls ses fichiers CSV");
        ReleaseTree.assertVerifies(folder.resolve("socle/releases/2026-01-15"));
    }
}
