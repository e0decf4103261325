package io.github.ecosocle.publish.staging;

import java.util.List;

/**
 * What a column of a published table holds, in the words of Table Schema.
 *
 * @param description French sentence for reusers
 * @param pattern regular expression of its texts, empty when any will do
 * @param allowed every value it may take, empty when there is no list
 */
public record Column(
        String name, Type type, String description, String pattern, List<String> allowed, boolean required) {

    /** The types of Table Schema that our tables use. */
    public enum Type {
        STRING("string"),
        INTEGER("integer"),
        NUMBER("number"),
        DATE("date");

        private final String label;

        Type(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Column text(String name, String description) {
        return new Column(name, Type.STRING, description, "", List.of(), false);
    }

    public static Column integer(String name, String description) {
        return new Column(name, Type.INTEGER, description, "", List.of(), false);
    }

    public static Column number(String name, String description) {
        return new Column(name, Type.NUMBER, description, "", List.of(), false);
    }

    public static Column date(String name, String description) {
        return new Column(name, Type.DATE, description, "", List.of(), false);
    }

    public Column matching(String other) {
        return new Column(name, type, description, other, allowed, required);
    }

    public Column oneOf(List<String> values) {
        return new Column(name, type, description, pattern, List.copyOf(values), required);
    }

    /** Never empty. */
    public Column always() {
        return new Column(name, type, description, pattern, allowed, true);
    }
}
