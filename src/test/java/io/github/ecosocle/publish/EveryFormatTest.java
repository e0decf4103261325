package io.github.ecosocle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every format the program finds, those to come included. */
class EveryFormatTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private static List<ExportFormat> found() {
        return ServiceLoader.load(ExportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private Map<String, byte[]> data(String where, Set<Format> wanted) throws IOException {
        content.formats = wanted;
        Path folder = new Releases(output.resolve(where), found())
                .publish(content, where, where)
                .folder();
        Map<String, byte[]> data = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder.resolve("donnees"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                data.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return data;
    }

    @Test
    void no_data_tell_the_day_the_version_or_the_language_of_the_run() throws IOException {
        Map<String, byte[]> once = data("un", Set.of(Format.values()));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            Map<String, byte[]> again = data("deux", Set.of(Format.values()));
            assertThat(again).containsOnlyKeys(once.keySet());
            again.forEach((file, bytes) -> assertThat(bytes).as(file).isEqualTo(once.get(file)));
            content.on("2027-05-31");
            // a GeoPackage must say when it last changed: the day of the first release that held its figures
            data("trois", Set.of(Format.values())).forEach((file, bytes) -> {
                if (!file.endsWith(".gpkg")) {
                    assertThat(bytes).as(file).isEqualTo(once.get(file));
                }
            });
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void each_key_of_a_job_brings_files_that_are_not_there_without_it() throws IOException {
        Set<String> without = data("sans", Set.of()).keySet();
        assertThat(without).allMatch(file -> file.endsWith(".csv") && !file.contains("excel"));
        // parts come with files far heavier than these, and pages are no data
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.BY_YEAR, Format.PAGES))) {
            assertThat(data(format.label(), Set.of(format)).keySet())
                    .as(format.label())
                    .containsAll(without)
                    .hasSizeGreaterThan(without.size());
        }
    }

    @Test
    void a_second_night_with_every_format_says_nothing_new() throws IOException {
        content.formats = Set.of(Format.values());
        Releases releases = new Releases(output, found());
        releases.publish(content, "1", "f");
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "0", Statut.FOURNI, "");
        assertThat(releases.publish(content.on("2026-01-16"), "1", "f").made()).isTrue();
        assertThat(releases.publish(content.on("2026-01-17"), "1", "f").made()).isFalse();
    }
}
