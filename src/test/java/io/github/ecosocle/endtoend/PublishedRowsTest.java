package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of every table of four jobs against the schema that the release gives of it. */
class PublishedRowsTest {
    private static final int REPORTED = 10;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"socle-national,25,100000", "crte,10,1000", "pole-artois,10,100", "cot-tri-calaisis,10,100"})
    void every_row_is_as_its_schema_says(String job, int tables, long rows) throws IOException {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder, job);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        PublishedRows published = new PublishedRows(premises.latest(), REPORTED);
        assertThat(published.breaches()).isEmpty();
        assertThat(published.tables()).isGreaterThanOrEqualTo(tables);
        assertThat(published.rows()).isGreaterThan(rows);
    }

    private List<String> breaches(String field, String more, String... lines) throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"resources": [
                  {"path": "carte.gpkg"},
                  {"path": "a.csv", "dialect": {"delimiter": ";"}, "schema": {
                    "fields": [{"name": "code", "type": "string"}, {"name": "said", %s}]%s}}]}
                """.formatted(field, more));
        Files.writeString(folder.resolve("a.csv"), "code;said\n" + String.join("\n", lines) + "\n");
        return new PublishedRows(folder, REPORTED).breaches();
    }

    /** One good cell, then a bad one on line 3. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "type": "integer"                                          | -3         | 3.0        | not of type integer: 3.0
            "type": "number"                                           | -3.05      | 3,05       | not of type number: 3,05
            "type": "number"                                           | 3          | NaN        | not of type number: NaN
            "type": "number", "decimalChar": ","                       | 3,05       | 3.05       | not of type number: 3.05
            "type": "date"                                             | 2024-02-29 | 2023-02-29 | not of type date: 2023-02-29
            "type": "boolean"                                          | true       | vrai       | not of type boolean: vrai
            "type": "string", "constraints": {"required": true}        | x          | ''         | missing
            "type": "string", "constraints": {"enum": ["a", "b"]}      | b          | c          | not in enum: c
            "type": "string", "constraints": {"pattern": "[0-9]{2}"}   | 01         | 012        | not of pattern [0-9]{2}: 012
            """)
    void a_cell_that_its_field_forbids_is_told(String field, String good, String bad, String fault) throws IOException {
        assertThat(breaches(field, "", "1;" + good, "2;" + bad)).containsExactly("a.csv:3: said: " + fault);
    }

    @Test
    void a_row_too_short_or_too_long_is_told() throws IOException {
        assertThat(breaches("\"type\": \"string\"", "", "1;x", "2", "3;y;z", "", "4;\"a\nb\"", "5"))
                .containsExactly(
                        "a.csv:3: 1 cells, not 2",
                        "a.csv:4: 3 cells, not 2",
                        "a.csv:5: 1 cells, not 2",
                        "a.csv:8: 1 cells, not 2");
    }

    @Test
    void a_key_told_twice_or_in_part_is_told() throws IOException {
        String key = ", \"primaryKey\": [\"code\", \"said\"]";
        assertThat(breaches("\"type\": \"string\"", key, "1;x", "1;y", "2;x", "1;x", "3;"))
                .containsExactly("a.csv:5: primary key told before", "a.csv:6: said: missing");
        // where no text means missing, the empty one is a value like others
        assertThat(breaches("\"type\": \"string\", \"missingValues\": []", key, "3;", "3;x", "3;"))
                .containsExactly("a.csv:4: primary key told before");
    }

    @Test
    void what_the_schema_cannot_be_held_to_is_told() throws IOException {
        assertThat(breaches("\"type\": \"string\"", ", \"foreignKeys\": []", "1;x"))
                .containsExactly("a.csv:1: not checked: foreignKeys");
        assertThat(breaches("\"type\": \"string\", \"constraints\": {\"minLength\": 2}", "", "1;x"))
                .containsExactly("a.csv:1: said: not checked: minLength");
        assertThat(breaches("\"type\": \"geopoint\"", "", "1;x"))
                .containsExactly("a.csv:2: said: not of type geopoint: x");
        Files.writeString(folder.resolve("datapackage.json"), "{\"resources\": [{\"path\": \"a.csv\"}]}");
        assertThat(new PublishedRows(folder, REPORTED).breaches()).containsExactly("a.csv:1: no schema");
    }

    @Test
    void columns_in_another_order_are_told_and_ten_breaches_are_enough() throws IOException {
        String[] wrong = new String[12];
        Arrays.fill(wrong, "1;x");
        assertThat(breaches("\"type\": \"integer\"", "", wrong))
                .hasSize(10)
                .contains("a.csv:11: said: not of type integer: x");
        Files.writeString(folder.resolve("a.csv"), "said;code\n1;x\n");
        assertThat(new PublishedRows(folder, REPORTED).breaches())
                .containsExactly("a.csv:1: header is not the fields of the schema");
    }
}
