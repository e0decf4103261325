package io.github.ecosocle.publish.reissue;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EarlierReleasesTest {
    private static final String WITHDRAWN = "secret : valeur retirée de cette publication après coup";

    @TempDir
    Path folder;

    private final SampleContent content = new SampleContent();
    private Path output;

    @BeforeEach
    void give_a_folder() {
        output = folder.resolve("socle-essai");
        content.formats = Set.of(Format.values());
    }

    private static List<ExportFormat> formats() {
        return ServiceLoader.load(ExportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Releases releases(Path output) {
        return new Releases(output, formats(), new EarlierReleases(output, formats()));
    }

    private void publish(String date) throws IOException {
        releases(output).publish(content.on(date), "1", "f");
    }

    private void epci(String value, Statut statut, String motif) {
        content.figures.clear();
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "2718", Statut.FOURNI, "");
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.GES, value, statut, motif);
    }

    private void commune(String value, Statut statut, String motif) {
        content.figure(Level.COMMUNE, "62160", SampleContent.GES, value, statut, motif);
    }

    private void received(State state, long tenths, String text) {
        Observations said = new Observations();
        content.observe(said, "62160", state, tenths, text, "mot de " + text);
        content.send("200069037/depot-" + content.sent.size() + ".csv", said, "");
    }

    /** The value of Boulogne-sur-Mer is told, corrected, then secret. */
    private void threeNights() throws IOException {
        epci("5", Statut.FOURNI, "");
        commune("31415.9", Statut.FOURNI, "");
        received(State.KNOWN, 314159, "31415,9");
        publish("2026-01-15");
        epci("5", Statut.FOURNI, "");
        commune("27182.8", Statut.FOURNI, "");
        publish("2026-01-16");
        epci("5", Statut.FOURNI, "");
        commune("", Statut.SECRET, "secret_primaire");
        publish("2026-02-01");
    }

    @Test
    void a_value_that_became_secret_is_in_no_byte_of_an_open_release() throws Exception {
        threeNights();
        for (String day : List.of("2026-01-15", "2026-01-16", "2026-02-01")) {
            Path release = output.resolve("releases").resolve(day);
            ReleaseTree.assertVerifies(release);
            ReleaseTree.files(release)
                    .forEach((path, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                            .as(path)
                            .doesNotContain("31415", "27182"));
            assertThat(release.resolve("donnees/indicateurs.csv"))
                    .content()
                    .contains("commune,62758,", ",2718,", "epci,200069037,");
        }
        assertThat(output.resolve("releases/2026-01-15/donnees/indicateurs.csv"))
                .content()
                .contains("CRTE-01,ges_teq,,teqCO2,secret,")
                .contains(WITHDRAWN);
        assertThat(output.resolve("releases/2026-01-15/index.html")).content().contains("réémise");
        assertThat(output.resolve("latest").toRealPath()).endsWith(Path.of("2026-02-01"));
    }

    /** Packed formats hide their numbers from a search: they must be those of a night on which the value was secret. */
    @Test
    void every_format_is_made_again_from_the_silenced_figures() throws Exception {
        threeNights();
        SortedMap<String, byte[]> anew = ReleaseTree.files(output.resolve("releases/2026-01-15"));
        epci("5", Statut.FOURNI, "");
        commune("", Statut.SECRET, WITHDRAWN);
        // a value that is missing lists who is awaited: the row of that day did not
        content.figures.removeIf(
                figure -> figure.territory() == content.territories().find(Level.COMMUNE, "62160"));
        content.figures.add(0, silenced());
        content.description =
                "Un essai. Cette publication a été réémise sans les valeurs devenues secrètes ou réservées"
                        + " depuis : elles y sont vides.";
        Path other = folder.resolve("autre");
        releases(other).publish(content.on("2026-01-15"), "1", "f");
        SortedMap<String, byte[]> never =
                ReleaseTree.files(other.resolve("latest").toRealPath());
        assertThat(anew.keySet()).isEqualTo(never.keySet());
        never.forEach((path, bytes) -> {
            if (path.matches("donnees/(indicateurs|ecospheres|geo2france).*") || path.startsWith("carte/")) {
                assertThat(anew.get(path)).as(path).isEqualTo(bytes);
            }
        });
        assertThat(anew.keySet())
                .contains("donnees/indicateurs.parquet", "donnees/indicateurs_epci.xlsx", "metadonnees/iso19139.xml");
    }

    private Figure silenced() {
        return new Figure(
                content.territories().find(Level.COMMUNE, "62160"),
                2023,
                SampleContent.GES,
                "",
                "",
                Statut.SECRET,
                new Coverage(2, 1, 805, List.of()),
                WITHDRAWN);
    }

    @Test
    void what_told_it_is_kept_closed_as_it_was() throws Exception {
        epci("5", Statut.FOURNI, "");
        commune("31415.9", Statut.FOURNI, "");
        publish("2026-01-15");
        SortedMap<String, byte[]> before =
                ReleaseTree.files(output.resolve("latest").toRealPath());
        epci("5", Statut.FOURNI, "");
        commune("", Statut.SECRET, "secret_primaire");
        publish("2026-01-16");
        Path closed = output.resolve("ferme/anciennes/releases/2026-01-15");
        SortedMap<String, byte[]> kept = ReleaseTree.files(closed);
        ReleaseTree.assertSame(kept, before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output.resolve("ferme"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(closed)))
                .isEqualTo("rwx------");
    }

    @Test
    void a_release_free_of_new_secrets_is_left_alone() throws Exception {
        threeNights();
        Path marked = output.resolve("releases/2026-01-15/index.html");
        Object identity =
                Files.readAttributes(marked, BasicFileAttributes.class).fileKey();
        content.figure(Level.EPCI, SampleContent.EPCI, SampleContent.DMA, "7", Statut.FOURNI, "");
        publish("2026-02-02");
        assertThat(Files.readAttributes(marked, BasicFileAttributes.class).fileKey())
                .isEqualTo(identity);
        assertThat(output.resolve("ferme/anciennes/releases/2026-01-15-2")).doesNotExist();
    }

    @Test
    void what_became_secret_later_closes_again_what_was_made_anew() throws Exception {
        threeNights();
        content.figures.clear();
        commune("", Statut.SECRET, "secret_primaire");
        content.figure(Level.COMMUNE, "62758", SampleContent.GES, "", Statut.SECRET, "secret_secondaire");
        publish("2026-02-03");
        assertThat(output.resolve("releases/2026-01-15/donnees/indicateurs.csv"))
                .content()
                .doesNotContain("2718", "31415");
        assertThat(output.resolve("releases/2026-02-01/donnees/indicateurs.csv"))
                .content()
                .doesNotContain("2718");
        assertThat(output.resolve("ferme/anciennes/releases/2026-01-15-2")).isDirectory();
    }

    @Test
    void a_release_that_today_cannot_be_read_again_keeps_its_csv_alone() throws Exception {
        epci("5", Statut.FOURNI, "");
        commune("31415.9", Statut.FOURNI, "");
        publish("2026-01-15");
        Path figures = output.resolve("releases/2026-01-15/donnees/indicateurs.csv");
        Files.writeString(figures, Files.readString(figures).replace("ges_teq,2718", "mesure_d_hier,2718"));
        epci("5", Statut.FOURNI, "");
        commune("", Statut.SECRET, "secret_primaire");
        publish("2026-01-16");
        Path release = output.resolve("releases/2026-01-15");
        ReleaseTree.assertVerifies(release);
        assertThat(ReleaseTree.files(release).keySet())
                .contains("donnees/indicateurs.csv", "donnees/observations.csv", "index.html", "datapackage.json")
                .noneMatch(path -> path.endsWith(".parquet") || path.endsWith(".xlsx") || path.startsWith("carte/"));
        assertThat(figures).content().contains("mesure_d_hier,2718").doesNotContain("31415");
        assertThat(release.resolve("index.html")).content().contains("seuls ses fichiers CSV");
        assertThat(release.resolve("datapackage.json"))
                .content()
                .doesNotContain("parquet")
                .contains("réémise");
    }

    /** Killed before, between and after the two renames: the next start ends with the same bytes. */
    @Test
    void a_swap_cut_short_is_finished_by_the_next_start() throws Exception {
        threeNights();
        SortedMap<String, byte[]> whole = ReleaseTree.files(output.resolve("releases/2026-01-15"));
        Path open = output.resolve("releases/2026-01-15");
        Path old = output.resolve("ferme/anciennes/releases/2026-01-15");
        Path ready = output.resolve(".reprise-2026-01-15");
        for (boolean retired : List.of(false, true)) {
            Files.move(open, ready);
            if (!retired) {
                Files.move(old, open);
            }
            releases(output).recover();
            assertThat(ready).doesNotExist();
            assertThat(old).isDirectory();
            SortedMap<String, byte[]> now = ReleaseTree.files(open);
            ReleaseTree.assertSame(now, whole);
        }
    }
}
