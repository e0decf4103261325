package io.github.ecosocle.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file is one screenful of ideas, a method fits in the eye, a package is a short list. */
class SizesTest {
    /** About 200 and about 25: what the layout of a long signature adds is not held against anybody. */
    private static final int FILE_LINES = 220;

    private static final int TEST_FILE_LINES = 250;
    private static final int METHOD_LINES = 32;

    /** A table of cases stands in the method it feeds. */
    private static final int TEST_METHOD_LINES = 55;

    private static final int PACKAGE_FILES = 12;

    @ParameterizedTest
    @CsvSource({
        "src/main/java, " + FILE_LINES + ", " + METHOD_LINES,
        "src/test/java, " + TEST_FILE_LINES + ", " + TEST_METHOD_LINES
    })
    void files_and_methods_are_short(String folder, int limit, int methodLimit) throws IOException {
        List<SourceFile> sources = SourceFile.under(Path.of(folder));
        assertThat(sources).hasSizeGreaterThan(50);
        assertThat(sources.stream()
                        .filter(source -> source.lines() > limit)
                        .map(source -> source.path() + ": " + source.lines()))
                .isEmpty();
        assertThat(sources.stream()
                        .flatMap(source -> source.methods().stream()
                                .filter(method -> method.lines() > methodLimit)
                                .map(method -> source.path() + ": " + method)))
                .isEmpty();
    }

    @Test
    void packages_are_short() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            var crowded = files.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
            assertThat(crowded).isNotEmpty();
            crowded.values().removeIf(count -> count <= PACKAGE_FILES);
            assertThat(crowded).isEmpty();
        }
    }

    @Test
    void every_package_says_what_it_is_for() throws IOException {
        try (Stream<Path> folders = Files.walk(Path.of("src/main/java/io/github/ecosocle"))) {
            assertThat(folders.filter(Files::isDirectory).filter(SizesTest::holdsClasses))
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                            .content()
                            .contains("/**", "@NullMarked"));
        }
    }

    private static boolean holdsClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(path -> path.toString().endsWith(".java"));
        } catch (IOException trouble) {
            return false;
        }
    }
}
