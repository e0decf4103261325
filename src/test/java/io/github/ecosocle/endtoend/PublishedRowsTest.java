package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every row of every published CSV against the Table Schema that describes it in {@code datapackage.json}. */
class PublishedRowsTest {
    private static final int TOLD = 10;

    @TempDir
    Path folder;

    private static List<JsonNode> list(JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        array.forEach(nodes::add);
        return nodes;
    }

    /** Empty when all rows keep to their schema; else the first breaches, by file, line and column. */
    private static List<String> breaches(Path release) throws IOException {
        JsonNode described =
                JsonMapper.builder().build().readTree(Files.readString(release.resolve("datapackage.json")));
        List<String> breaches = new ArrayList<>();
        for (JsonNode resource : list(described.path("resources"))) {
            if (resource.path("format").asString("").equals("csv")) {
                check(release, resource, breaches);
            }
        }
        return breaches;
    }

    private static void check(Path release, JsonNode resource, List<String> breaches) throws IOException {
        String path = resource.path("path").asString();
        List<JsonNode> fields = list(resource.path("schema").path("fields"));
        List<String> names =
                fields.stream().map(field -> field.path("name").asString()).toList();
        int[] key = list(resource.path("schema").path("primaryKey")).stream()
                .mapToInt(name -> names.indexOf(name.asString()))
                .toArray();
        Set<List<String>> keys = new HashSet<>();
        char separator = resource.path("dialect").path("delimiter").asString().charAt(0);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(release.resolve(path), StandardCharsets.UTF_8)) {
            for (CsvRecord row : reader) {
                String place = path + ":" + row.getStartingLineNumber();
                if (row.getFieldCount() != names.size()) {
                    tell(breaches, place + " has " + row.getFieldCount() + " cells");
                } else if (row.getStartingLineNumber() == 1) {
                    tell(breaches, row.getFields().equals(names) ? "" : place + " is not the header");
                } else {
                    cells(fields, row, place, breaches);
                    List<String> own = new ArrayList<>();
                    for (int at : key) {
                        own.add(row.getField(at));
                        // unless the column says that an empty text is a value of it
                        boolean mayBeEmpty = fields.get(at).has("missingValues");
                        tell(
                                breaches,
                                row.getField(at).isEmpty() && !mayBeEmpty ? place + " lacks " + names.get(at) : "");
                    }
                    tell(breaches, own.isEmpty() || keys.add(own) ? "" : place + " repeats the key " + own);
                }
            }
        }
    }

    private static void tell(List<String> breaches, String breach) {
        if (!breach.isEmpty() && breaches.size() < TOLD) {
            breaches.add(breach);
        }
    }

    private static void cells(List<JsonNode> fields, CsvRecord row, String place, List<String> breaches) {
        for (int at = 0; at < fields.size(); at++) {
            String value = row.getField(at);
            JsonNode field = fields.get(at);
            if (!keeps(value, field)) {
                tell(breaches, place + " " + field.path("name").asString() + " = «" + value + "»");
            }
        }
    }

    private static boolean keeps(String value, JsonNode field) {
        JsonNode constraints = field.path("constraints");
        if (value.isEmpty()) {
            return !constraints.path("required").asBoolean(false);
        }
        List<JsonNode> words = list(constraints.path("enum"));
        boolean among = words.isEmpty()
                || words.stream().anyMatch(word -> word.asString().equals(value));
        String pattern = constraints.path("pattern").asString("");
        return among && (pattern.isEmpty() || value.matches(pattern)) && isOfType(value, field);
    }

    private static boolean isOfType(String value, JsonNode field) {
        String point = field.path("decimalChar").asString(".");
        return switch (field.path("type").asString()) {
            case "string" -> true;
            case "integer" -> value.matches("-?(0|[1-9][0-9]*)");
            case "number" -> value.matches("-?(0|[1-9][0-9]*)(\\Q" + point + "\\E[0-9]+)?");
            case "boolean" -> value.matches("true|false");
            case "date" -> isDate(value);
            default -> false;
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private Path night(String job) {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder, job);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        return premises.latest();
    }

    @ParameterizedTest
    @ValueSource(strings = {"socle-national", "cot-tri-calaisis", "crte"})
    void every_row_keeps_to_its_schema(String job) throws IOException {
        assertThat(breaches(night(job))).isEmpty();
    }

    /** One breach of each kind in a table of two columns. */
    @Test
    void a_breach_of_each_kind_is_seen() throws IOException {
        Files.writeString(folder.resolve("datapackage.json"), """
                {"resources": [{"path": "t.csv", "format": "csv", "dialect": {"delimiter": ";"}, "schema": {
                  "fields": [{"name": "siren", "type": "string", "constraints": {"required": true, "pattern": "[0-9]{9}"}},
                             {"name": "valeur", "type": "number", "decimalChar": ","},
                             {"name": "jour", "type": "date", "constraints": {"enum": ["2026-01-15", "2026-02-30"]}}],
                  "primaryKey": ["siren"]}}]}
                """);
        Files.writeString(folder.resolve("t.csv"), """
                siren;valeur;jour
                200069037;1,5;2026-01-15
                200069037;;
                20006903;-0,25;
                ;1;
                246201016;1.5;
                246200299;012;
                246200299x;1;2026-01-16
                246200729;1;2026-02-30
                246200844;1
                """);
        assertThat(breaches(folder))
                .containsExactly(
                        "t.csv:3 repeats the key [200069037]",
                        "t.csv:4 siren = «20006903»",
                        "t.csv:5 siren = «»",
                        "t.csv:5 lacks siren",
                        "t.csv:6 valeur = «1.5»",
                        "t.csv:7 valeur = «012»",
                        "t.csv:8 siren = «246200299x»",
                        "t.csv:8 jour = «2026-01-16»",
                        "t.csv:9 jour = «2026-02-30»",
                        "t.csv:10 has 2 cells");
    }
}
