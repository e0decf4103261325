package io.github.ecosocle.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.command.EcosocleCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a README names exists. */
class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern PATH = Pattern.compile("`((?:src|jobs|input)/[A-Za-z0-9_./-]+)`");
    private static final Pattern COMMAND = Pattern.compile("ecosocle\\.jar ([a-z]+)");
    private static final Pattern OPTION = Pattern.compile("(--[a-z][a-z-]+)");
    private static final Set<String> TOP_LEVEL = Set.of("src", "jobs", "input", "README.md", "pom.xml", "LICENSE");
    private static final Set<String> MADE = Set.of("output", "work", "target");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "src/README.md", "jobs/README.md", "input/README.md"})
    void every_path_named_exists(String readme) throws IOException {
        String text = Files.readString(Path.of(readme));
        assertThat(LINK.matcher(text).results().map(link -> Path.of(readme).resolveSibling(link.group(1))))
                .allSatisfy(path -> assertThat(path).exists());
        assertThat(PATH.matcher(text).results().map(path -> Path.of(path.group(1))))
                .allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void every_command_and_option_named_is_known() throws IOException {
        String text = Files.readString(Path.of("README.md"));
        Set<String> known = EcosocleCommand.commandLine().getSubcommands().keySet();
        assertThat(COMMAND.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(known);
        Set<String> options = EcosocleCommand.commandLine().getSubcommands().values().stream()
                .flatMap(command -> command.getCommandSpec().optionsMap().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(OPTION.matcher(text).results().map(found -> found.group(1)))
                .isNotEmpty()
                .isSubsetOf(options);
    }

    @Test
    void the_top_level_is_no_more_than_it_should_be() throws IOException {
        try (Stream<Path> top = Files.list(Path.of(""))) {
            assertThat(top.map(Path::toString)
                            .filter(name -> !name.startsWith("."))
                            .filter(name -> !MADE.contains(name)))
                    .containsExactlyInAnyOrderElementsOf(TOP_LEVEL);
        }
    }
}
