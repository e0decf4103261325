package io.github.ecosocle.publish.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    @TempDir
    Path folder;

    private Records of(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), text);
        return new Records(file);
    }

    @Test
    void cells_are_found_in_any_order_behind_quotes_commas_and_line_breaks() throws IOException {
        try (Records rows = of("a,b,c\n1,\"x, \"\"y\"\"\nz\",3\n,,\n")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(2)).isEqualTo("3");
            assertThat(rows.text(0)).isEqualTo("1");
            assertThat(rows.text(1)).isEqualTo("x, \"y\"\nz");
            assertThat(rows.position()).isEqualTo(6);
            assertThat(rows.next()).isTrue();
            assertThat(rows.text(0) + rows.text(1) + rows.text(2)).isEmpty();
            assertThat(rows.next()).isFalse();
        }
    }

    @Test
    void a_cell_holds_a_text_only_when_it_is_the_whole_of_it() throws IOException {
        try (Records rows = of("niveau,code\ncommune,62765\n")) {
            rows.next();
            assertThat(rows.holds(0, "commune".getBytes(StandardCharsets.UTF_8)))
                    .isTrue();
            assertThat(rows.holds(0, "comm".getBytes(StandardCharsets.UTF_8))).isFalse();
            assertThat(rows.holds(1, "62765".getBytes(StandardCharsets.UTF_8))).isTrue();
        }
    }

    @Test
    void a_row_with_a_cell_too_few_is_told_to_be_damaged() throws IOException {
        try (Records rows = of("a,b,c\n1,2\n")) {
            rows.next();
            assertThat(rows.text(0)).isEqualTo("1");
            assertThatThrownBy(() -> rows.text(1)).hasMessageContaining("pas toutes ses cellules");
        }
    }

    @Test
    void a_row_with_a_cell_too_many_is_told_to_be_damaged() throws IOException {
        try (Records rows = of("a,b\n1,2,3\n")) {
            rows.next();
            assertThatThrownBy(() -> rows.text(1)).hasMessageContaining("trop de cellules");
        }
    }

    @Test
    void a_last_row_that_is_cut_is_told_to_be_damaged() throws IOException {
        try (Records rows = of("a,b\n1,2\n3,")) {
            rows.next();
            assertThatThrownBy(rows::next).hasMessageContaining("coupée");
        }
    }
}
