package io.github.ecosocle.endtoend;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a release into what its tables have that their Table Schema forbids: file, line, column and fault. A word of a schema
 * that is not checked here is a fault too, so that none is promised for nothing.
 */
final class PublishedRows {
    private static final Set<String> SCHEMA_WORDS = Set.of("fields", "missingValues", "primaryKey");

    private final Path release;
    private final int limit;
    private final List<String> breaches = new ArrayList<>();
    private int tables;
    private long rows;

    /** @param limit breaches beyond it are not looked for */
    PublishedRows(Path release, int limit) throws IOException {
        this.release = release;
        this.limit = limit;
        JsonNode descriptor = JsonMapper.builder().build().readTree(release.resolve("datapackage.json"));
        for (JsonNode resource : descriptor.get("resources")) {
            if (resource.get("path").asString().endsWith(".csv")) {
                check(resource);
            }
        }
    }

    List<String> breaches() {
        return breaches;
    }

    int tables() {
        return tables;
    }

    long rows() {
        return rows;
    }

    private void check(JsonNode resource) throws IOException {
        String path = resource.get("path").asString();
        JsonNode schema = resource.path("schema");
        if (!schema.has("fields")) {
            breach(path, 1, "", "no schema");
            return;
        }
        for (String word : schema.propertyNames()) {
            if (!SCHEMA_WORDS.contains(word)) {
                breach(path, 1, "", "not checked: " + word);
            }
        }
        List<SchemaField> fields = new ArrayList<>();
        for (JsonNode field : schema.get("fields")) {
            SchemaField read = SchemaField.of(field, schema);
            read.unknownWords().forEach(word -> breach(path, 1, read.name(), "not checked: " + word));
            fields.add(read);
        }
        tables++;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(resource.at("/dialect/delimiter").asString(","))
                .detectBomHeader(true)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(release.resolve(path))) {
            check(path, fields, reader.iterator());
        }
    }

    private void check(String path, List<SchemaField> fields, Iterator<CsvRecord> records) {
        List<String> names = fields.stream().map(SchemaField::name).toList();
        List<String> header = records.hasNext() ? records.next().getFields() : List.of();
        if (!header.equals(names)) {
            breach(path, 1, "", "header is not the fields of the schema");
            return;
        }
        Set<String> keys = new HashSet<>();
        while (records.hasNext() && breaches.size() < limit) {
            CsvRecord row = records.next();
            long line = row.getStartingLineNumber();
            rows++;
            if (row.getFieldCount() != fields.size()) {
                breach(path, line, "", row.getFieldCount() + " cells, not " + fields.size());
                continue;
            }
            StringJoiner key = new StringJoiner("\u0000");
            boolean keyed = false;
            for (int column = 0; column < fields.size(); column++) {
                SchemaField field = fields.get(column);
                String cell = row.getField(column);
                field.findFault(cell).ifPresent(fault -> breach(path, line, field.name(), fault));
                if (field.inKey()) {
                    keyed = true;
                    key.add(cell);
                }
            }
            if (keyed && !keys.add(key.toString())) {
                breach(path, line, "", "primary key told before");
            }
        }
    }

    private void breach(String path, long line, String column, String fault) {
        if (breaches.size() < limit) {
            breaches.add(path + ":" + line + ": " + (column.isEmpty() ? "" : column + ": ") + fault);
        }
    }
}
