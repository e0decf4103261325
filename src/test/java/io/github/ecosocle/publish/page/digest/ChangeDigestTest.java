package io.github.ecosocle.publish.page.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChangeDigestTest {
    private static final String HEADER =
            "niveau,code_territoire,nom_territoire,annee,indicateur,mesure,methode,avant,apres,unite,statut_avant,"
                    + "statut_apres,nature,motif,publication\n";

    @TempDir
    Path release;

    private final StringBuilder rows = new StringBuilder(HEADER);

    @BeforeEach
    void folder() throws IOException {
        Files.createDirectories(release.resolve("donnees"));
    }

    private void row(String level, int code, String before, String after, String statut, String motif) {
        rows.append(level + "," + code + ",\"Nom, " + code + "\",2023,CRTE-10,dma_t,," + before + "," + after + ",t,x,"
                + statut + ",modifie," + motif + ",2026-01-16\n");
    }

    private ChangeDigest digest() throws IOException {
        Files.writeString(release.resolve("donnees/diff.csv"), rows, StandardCharsets.UTF_8);
        return ChangeDigest.read(release);
    }

    @Test
    void each_line_is_what_a_reader_sees_happen() throws IOException {
        row("commune", 1, "1", "2", "fourni", "");
        row("epci", 2, "", "2", "fourni", "");
        row("epci", 3, "4", "5", "fourni", "");
        row("epci", 4, "4", "", "absent", "non_envoye");
        row("epci", 5, "", "", "secret", "secret_primaire");
        row("epci", 6, "", "", "partiel", "secret_secondaire : x");
        row("epci", 7, "4", "4", "reconduit", "");
        row("epci", 8, "", "", "absent", "");
        ChangeDigest digest = digest();
        assertThat(digest.count(ChangeKind.APPEARED)).isEqualTo(1);
        assertThat(digest.count(ChangeKind.CHANGED)).isEqualTo(2);
        assertThat(digest.count(ChangeKind.VANISHED)).isEqualTo(1);
        assertThat(digest.count(ChangeKind.SECRET)).isEqualTo(2);
        assertThat(digest.count(ChangeKind.OTHER)).isEqualTo(2);
        assertThat(digest.ofCommunes()).isEqualTo(1);
        assertThat(digest.shown("CRTE-10", ChangeKind.CHANGED))
                .extracting(ShownChange::name)
                .containsExactly("Nom, 3");
    }

    @Test
    void the_largest_changes_are_kept_and_all_are_counted() throws IOException {
        for (int code = 10; code < 40; code++) {
            row("epci", code, "100", Integer.toString(100 + code), "fourni", "");
        }
        ChangeDigest digest = digest();
        assertThat(digest.count("CRTE-10", ChangeKind.CHANGED)).isEqualTo(30);
        assertThat(digest.shown("CRTE-10", ChangeKind.CHANGED))
                .hasSize(ChangeDigest.KEPT)
                .extracting(ShownChange::evolution)
                .startsWith("+39", "+38")
                .endsWith("+20");
        assertThat(digest.top(2)).hasSize(2);
    }

    @Test
    void an_evolution_is_told_of_the_size_of_the_number_before() throws IOException {
        row("epci", 1, "-0.5", "1", "fourni", "");
        row("epci", 2, "0", "1", "fourni", "");
        row("epci", 3, "3", "2", "fourni", "");
        assertThat(digest().top(9)).extracting(ShownChange::evolution).containsExactly("+300", "-33.3", "");
    }

    @Test
    void without_differences_there_is_nothing_to_tell() throws IOException {
        assertThat(digest().release()).isEmpty();
        assertThat(ChangeDigest.read(release.resolve("none")).indicators()).isEmpty();
    }
}
