package io.github.ecosocle.receive.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
    @Test
    void an_honest_name_is_shown_as_it_is() {
        String name = "Énergie – été 2023 (v2) 'fin'.csv";
        assertThat(ShownName.of(name)).isSameAs(name);
    }

    @Test
    void line_breaks_escapes_and_direction_marks_are_shown_escaped() {
        assertThat(ShownName.of("a\nERREUR\t\u001B[31m\u202Ecsv\u2028"))
                .isEqualTo("a\\nERREUR\\t\\u001B[31m\\u202Ecsv\\u2028");
    }

    @Test
    void half_surrogates_and_non_characters_are_shown_escaped_and_emoji_are_not() {
        assertThat(ShownName.of("\uD83D \uFFFE \uD83D\uDE00")).isEqualTo("\\uD83D \\uFFFE \uD83D\uDE00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$x.xlsx",
                ".~lock.x.ods#",
                ".DS_Store",
                "Thumbs.db",
                "desktop.ini",
                "__MACOSX",
                "._x.csv",
                "README.md",
                "LISEZMOI.txt",
                "notes.md",
                ".depot",
                "~$x.tmp"
            })
    void names_of_systems_and_locks_are_left_alone(String name) {
        assertThat(LeftAlone.of(name)).isEqualTo(LeftAlone.ALWAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv.part", "x.filepart", "x.crdownload", "x.TMP"})
    void names_of_transfers_are_left_until_renamed(String name) {
        assertThat(LeftAlone.of(name)).isEqualTo(LeftAlone.UNTIL_RENAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.csv", "part", "tmp", "part.csv", "readme.csv", "x", "-x.csv", "CON"})
    void other_names_are_looked_at(String name) {
        assertThat(LeftAlone.of(name)).isEqualTo(LeftAlone.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "200069037/x.csv, 200069037",
        "200069037/sub/200067759_x.csv, 200069037",
        "atmo-hdf/200067759_x.csv, atmo-hdf",
        "200069037_2023.csv, 200069037",
        "200069037.csv, 200069037",
        "200069037, inconnu",
        "20006903700012.csv, inconnu",
        "x200069037.csv, inconnu",
        "divers/200069037_x.csv, 200069037",
        "divers/x.csv, inconnu"
    })
    void the_first_folder_then_the_name_says_who_sent(String path, String submitter) {
        assertThat(Submitter.of(path, Set.of("atmo-hdf")).id()).isEqualTo(submitter);
    }

    @Test
    void a_folder_that_is_nobody_is_told() {
        Submitter submitter = Submitter.of("divers/200069037_x.csv", Set.of());
        assertThat(submitter.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo(Submitter.DEPOSITOR_MISMATCH);
            assertThat(finding.message()).contains("« divers »").contains("(200069037)");
        });
        assertThat(Submitter.of("200069037/x.csv", Set.of()).findings()).isEmpty();
    }
}
