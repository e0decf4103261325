package io.github.ecosocle.endtoend;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A field of a Table Schema: turns a cell into what is wrong with it. */
record SchemaField(
        String name,
        String type,
        char decimalChar,
        boolean required,
        boolean inKey,
        Optional<Pattern> pattern,
        Set<String> allowed,
        Set<String> missing,
        List<String> unknownWords) {
    private static final Set<String> WORDS =
            Set.of("name", "type", "title", "description", "decimalChar", "missingValues", "constraints");
    private static final Set<String> CONSTRAINTS = Set.of("required", "pattern", "enum");
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]+");
    /** Table Schema also allows exponents, NaN and INF, which no table of ours may have. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?");

    static SchemaField of(JsonNode field, JsonNode schema) {
        String name = field.get("name").asString();
        JsonNode constraints = field.path("constraints");
        List<String> unknown = new ArrayList<>();
        field.propertyNames().stream().filter(word -> !WORDS.contains(word)).forEach(unknown::add);
        constraints.propertyNames().stream()
                .filter(word -> !CONSTRAINTS.contains(word))
                .forEach(unknown::add);
        return new SchemaField(
                name,
                field.get("type").asString(),
                field.path("decimalChar").asString(".").charAt(0),
                constraints.path("required").asBoolean(false),
                texts(schema.path("primaryKey")).contains(name),
                Optional.ofNullable(constraints.get("pattern")).map(text -> Pattern.compile(text.asString())),
                texts(constraints.path("enum")),
                field.has("missingValues")
                        ? texts(field.get("missingValues"))
                        : schema.has("missingValues") ? texts(schema.get("missingValues")) : Set.of(""),
                unknown);
    }

    /** A list, or the one text that stands for it. */
    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        if (list.isString()) {
            texts.add(list.asString());
        }
        for (JsonNode text : list) {
            texts.add(text.asString());
        }
        return texts;
    }

    /** Empty when the cell is as the field says. */
    Optional<String> findFault(String cell) {
        if (missing.contains(cell)) {
            // a part of a primary key is required, said or not
            return required || inKey ? Optional.of("missing") : Optional.empty();
        }
        if (!isTyped(cell)) {
            return Optional.of("not of type " + type + ": " + cell);
        }
        if (pattern.isPresent() && !pattern.get().matcher(cell).matches()) {
            return Optional.of("not of pattern " + pattern.get() + ": " + cell);
        }
        return allowed.isEmpty() || allowed.contains(cell) ? Optional.empty() : Optional.of("not in enum: " + cell);
    }

    private boolean isTyped(String cell) {
        return switch (type) {
            case "string" -> true;
            case "integer" -> INTEGER.matcher(cell).matches();
            case "number" -> isNumber(cell);
            case "boolean" -> cell.equals("true") || cell.equals("false");
            case "date" -> isDate(cell);
            default -> false;
        };
    }

    private boolean isNumber(String cell) {
        boolean foreignPoint = decimalChar != '.' && cell.indexOf('.') >= 0;
        return !foreignPoint && NUMBER.matcher(cell.replace(decimalChar, '.')).matches();
    }

    private static boolean isDate(String cell) {
        try {
            return LocalDate.parse(cell).toString().equals(cell);
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
