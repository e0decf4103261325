package io.github.ecosocle.publish.format.part;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import io.github.ecosocle.publish.metadata.DcatCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearPartsTest {
    private static final int FIRST_YEAR = 1990;
    /** More than may be open at once. */
    private static final int YEARS = 30;

    private static final int LIMIT = 1000;

    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private Path publish(Format... formats) throws IOException {
        content.formats = Set.of(formats);
        List<ExportFormat> all = new ArrayList<>(SampleFormats.allAnd(new YearParts(LIMIT)));
        all.add(new DcatCatalogue());
        return new Releases(output, all).publish(content, "1", "f").folder();
    }

    /** Both communes, one with a comma and quotes in its name, each year, with more rows in 2000 than a part takes. */
    private void manyYears() {
        Figure like = content.figures.get(0);
        content.figures.clear();
        for (int commune = 0; commune < 2; commune++) {
            for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
                for (int method = 0; method < (year == 2000 ? 9 : 1); method++) {
                    String name = method == 0 ? "" : "méthode " + method;
                    content.figures.add(new Figure(
                            commune, year, SampleContent.GES, name, "1.5", Statut.FOURNI, like.coverage(), ""));
                }
            }
        }
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static List<Path> parts(Path data, String whole) throws IOException {
        String stem = whole.substring(0, whole.length() - ".csv".length());
        try (Stream<Path> files = Files.list(data)) {
            return files.filter(file ->
                            file.getFileName().toString().matches(stem + "_([0-9]{4}|sans_annee)(_[0-9]+)?\\.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicateurs_commune.csv", "couverture.csv", "observations.csv"})
    void the_parts_hold_every_row_once_and_none_is_over_the_limit(String whole) throws IOException {
        manyYears();
        Observations said = new Observations();
        for (int row = 0; row < 40; row++) {
            content.observe(said, "62160", State.KNOWN, row, "\"deux\nlignes\"", "");
            said.setYear(row, row % 4 == 0 ? 0 : 2000 + row);
        }
        content.send("200069037/2026-01-11.csv", said, "");
        while (content.coverage.size() < 20) {
            content.coverage.add(content.coverage.get(0));
        }
        Path data = publish(Format.BY_YEAR).resolve("donnees");
        List<String> expected = new ArrayList<>(lines(data.resolve(whole)));
        String header = expected.remove(0);
        List<String> found = new ArrayList<>();
        for (Path part : parts(data, whole)) {
            List<String> own = lines(part);
            assertThat(own.get(0)).isEqualTo(header);
            found.addAll(own.subList(1, own.size()));
            assertThat(Files.size(part)).isLessThanOrEqualTo(LIMIT);
        }
        assertThat(found).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void a_year_over_the_limit_is_numbered_on() throws IOException {
        manyYears();
        Path data = publish(Format.BY_YEAR).resolve("donnees");
        assertThat(parts(data, "indicateurs_commune.csv"))
                .extracting(part -> part.getFileName().toString())
                .hasSize(YEARS + 2)
                .contains(
                        "indicateurs_commune_1990.csv",
                        "indicateurs_commune_2000.csv",
                        "indicateurs_commune_2000_2.csv",
                        "indicateurs_commune_2000_3.csv",
                        "indicateurs_commune_2019.csv");
        assertThat(lines(data.resolve("indicateurs_commune_1990.csv")))
                .hasSize(3)
                .allMatch(line -> line.startsWith("code_commune,") || line.contains(",1990,CRTE-01,"));
    }

    @Test
    void the_parts_are_told_like_any_other_file() throws IOException {
        manyYears();
        Path release = publish(Format.BY_YEAR);
        String part = "donnees/indicateurs_commune_2000_2.csv";
        for (String file : new String[] {"manifest.json", "datapackage.json", "SHA256SUMS"}) {
            assertThat(release.resolve(file)).content().contains(part);
        }
        assertThat(release.resolve("datapackage.json")).content().contains("année 2000, partie 2");
        assertThat(release.resolve("metadonnees/catalogue.jsonld")).content().contains("../" + part);
    }

    @Test
    void files_under_the_limit_and_that_of_all_levels_stay_whole() throws IOException {
        manyYears();
        Path data = publish(Format.BY_YEAR).resolve("donnees");
        assertThat(Files.size(data.resolve("indicateurs.csv"))).isGreaterThan(LIMIT);
        assertThat(parts(data, "indicateurs.csv")).isEmpty();
        assertThat(parts(data, "indicateurs_epci.csv")).isEmpty();
    }

    @Test
    void a_job_may_do_without() throws IOException {
        manyYears();
        assertThat(parts(publish().resolve("donnees"), "indicateurs_commune.csv"))
                .isEmpty();
    }

    /** Semicolons, CRLF and a byte order mark. */
    @Test
    void the_csv_for_excel_is_split_in_its_own_way() throws IOException {
        Figure like = content.figures.get(1);
        for (int year = 2000; year < 2010; year++) {
            content.figures.add(new Figure(
                    like.territory(), year, SampleContent.DMA, "", "0.5", Statut.FOURNI, like.coverage(), "a;b,c"));
        }
        Path data = publish(Format.BY_YEAR, Format.CSV_EXCEL).resolve("donnees");
        assertThat(Files.readString(data.resolve("indicateurs_epci_excel_2003.csv")))
                .startsWith("\ufeffsiren_epci;niveau;")
                .contains(";2003;CRTE-10;dma_t;0,5;")
                .hasLineCount(2)
                .endsWith("\r\n");
    }
}
