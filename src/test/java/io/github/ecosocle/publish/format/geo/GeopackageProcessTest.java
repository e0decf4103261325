package io.github.ecosocle.publish.format.geo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same GeoPackage from a process of another language, hour and place. */
class GeopackageProcessTest {
    @TempDir
    Path output;

    /** What the other process runs. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            publish(Path.of(arguments[0]));
        }
    }

    private static void publish(Path folder) throws IOException {
        SampleContent content = SampleContent.filled();
        content.formats = Set.of(Format.GPKG, Format.GEOJSON);
        new Releases(folder, SampleFormats.all()).publish(content, "1", "f");
    }

    @Test
    void two_processes_write_the_same_bytes() throws Exception {
        publish(output.resolve("ici"));
        Process other = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Xint",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        output.resolve("ailleurs").toString()))
                .inheritIO()
                .start();
        assertThat(other.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(other.exitValue()).isZero();
        for (String file :
                new String[] {"indicateurs_epci.gpkg", "indicateurs_pole.gpkg", "indicateurs_pole.geojson"}) {
            assertThat(output.resolve("ailleurs/latest/donnees").resolve(file))
                    .hasSameBinaryContentAs(output.resolve("ici/latest/donnees").resolve(file));
        }
    }
}
