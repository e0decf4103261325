package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns one data file into a resource of the data package; a table comes with its Table Schema. */
public final class ResourceJson {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "csv", "text/csv",
            "csvt", "text/plain",
            "geojson", "application/geo+json",
            "gpkg", "application/geopackage+sqlite3",
            "json", "application/json",
            "ods", "application/vnd.oasis.opendocument.spreadsheet",
            "parquet", "application/vnd.apache.parquet",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private ResourceJson() {}

    public static Map<String, Object> of(ReleaseFile file) {
        String format = format(file);
        boolean csv = format.equals("csv");
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name(file, format));
        file.findTable().filter(table -> csv).ifPresent(table -> resource.put("type", "table"));
        resource.put("path", file.path());
        file.findTable().ifPresent(table -> {
            resource.put("title", table.title());
            resource.put("description", table.description());
        });
        resource.put("format", format);
        resource.put("mediatype", mediaType(format));
        if (csv) {
            resource.put("encoding", "utf-8");
        }
        resource.put("bytes", file.bytes());
        resource.put("hash", "sha256:" + file.sha256());
        file.findTable().filter(table -> csv).ifPresent(table -> {
            resource.put("dialect", dialect(table.dialect()));
            resource.put("schema", schema(table));
        });
        return resource;
    }

    public static String format(ReleaseFile file) {
        return file.fileName().substring(file.fileName().lastIndexOf('.') + 1);
    }

    public static String mediaType(String format) {
        return MEDIA_TYPES.getOrDefault(format, "application/octet-stream");
    }

    /** The CSV takes the plain name; other formats of the same table add theirs. */
    private static String name(ReleaseFile file, String format) {
        String stem = file.fileName().toLowerCase(Locale.ROOT);
        return format.equals("csv") ? stem.substring(0, stem.length() - ".csv".length()) : stem;
    }

    private static Map<String, Object> dialect(Table.Dialect written) {
        boolean standard = written == Table.Dialect.STANDARD;
        Map<String, Object> dialect = new LinkedHashMap<>();
        dialect.put("header", true);
        dialect.put("delimiter", standard ? "," : ";");
        dialect.put("quoteChar", "\"");
        dialect.put("doubleQuote", true);
        dialect.put("lineTerminator", standard ? "\n" : "\r\n");
        return dialect;
    }

    private static Map<String, Object> schema(Table table) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                table.columns().stream().map(column -> field(column, table)).toList());
        schema.put("missingValues", List.of(""));
        if (!table.primaryKey().isEmpty()) {
            schema.put("primaryKey", table.primaryKey());
        }
        return schema;
    }

    private static Map<String, Object> field(Column column, Table table) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        field.put("type", column.type().label());
        field.put("description", column.description());
        if (column.type() == Column.Type.NUMBER && table.dialect() == Table.Dialect.FRENCH_SPREADSHEET) {
            field.put("decimalChar", ",");
        }
        if (!column.required() && table.primaryKey().contains(column.name())) {
            // no part of a key may be missing: an empty text is a value there, such as the method of who declares none
            field.put("missingValues", List.of());
        }
        Map<String, Object> constraints = new LinkedHashMap<>();
        if (column.required()) {
            constraints.put("required", true);
        }
        if (!column.pattern().isEmpty()) {
            constraints.put("pattern", column.pattern());
        }
        if (!column.allowed().isEmpty()) {
            constraints.put("enum", column.allowed());
        }
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }
}
