package io.github.ecosocle.jobs.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** What stands at one place of a YAML file: turned into a typed value, or told with its place. */
public final class Entry {
    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);

    private final String file;
    private final String path;
    private final int line;
    private final Node node;

    Entry(String file, String path, int line, Node node) {
        this.file = file;
        this.path = path;
        this.line = line;
        this.node = node;
        if (!PLAIN.contains(node.getTag())) {
            throw fail("l'étiquette YAML « " + node.getTag().getValue() + " » n'est pas admise.");
        }
    }

    static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
    }

    int line() {
        return line;
    }

    /** The exception to throw about this place. */
    public InvalidJobFileException fail(String sentence) {
        return new InvalidJobFileException(file, path, sentence + " [ligne " + line + "]");
    }

    /** Refuses a word, telling the words that may stand there. */
    public InvalidJobFileException failUnknown(String word, Collection<String> known) {
        Set<String> sorted = new TreeSet<>(known);
        return fail("« " + word + " » est inconnu" + Suggestion.asQuestion(word, sorted) + allowed(sorted));
    }

    static String allowed(Collection<String> known) {
        return " (admis : " + String.join(", ", known) + ").";
    }

    public String text() {
        if (!(node instanceof ScalarNode scalar) || !scalar.getTag().equals(Tag.STR)) {
            throw fail("un texte est attendu ; mettre entre guillemets ce qui ressemble à un nombre.");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw fail("le texte est vide.");
        }
        return text;
    }

    public int whole(int min, int max) {
        try {
            int value = isScalar(Tag.INT) ? Integer.parseInt(((ScalarNode) node).getValue()) : min - 1;
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException tooLong) {
            // told below, as any other number out of range
        }
        throw fail("un nombre entier de " + min + " à " + max + " est attendu.");
    }

    /** True for a whole number that is not written between quotes. */
    public boolean isWhole() {
        return isScalar(Tag.INT);
    }

    public boolean flag() {
        if (isScalar(Tag.BOOL)) {
            return Boolean.parseBoolean(((ScalarNode) node).getValue());
        }
        throw fail("true ou false est attendu.");
    }

    /** An exact decimal, quoted or not. */
    public BigDecimal decimal() {
        try {
            if (isScalar(Tag.STR) || isScalar(Tag.INT) || isScalar(Tag.FLOAT)) {
                return new BigDecimal(((ScalarNode) node).getValue().strip());
            }
        } catch (NumberFormatException notDecimal) {
            // told below
        }
        throw fail("un nombre à point décimal est attendu, par exemple 0.5.");
    }

    public LocalDate date() {
        try {
            return LocalDate.parse(text());
        } catch (DateTimeParseException wrong) {
            throw fail("« " + text() + " » n'est pas une date ; écrire 2026-01-31.");
        }
    }

    /** The thing this word names. */
    public <T> T choice(Map<String, T> known) {
        String word = text();
        T chosen = known.get(word);
        if (chosen == null) {
            throw failUnknown(word, known.keySet());
        }
        return chosen;
    }

    /** A mapping of keys to values. */
    public Section section() {
        if (node instanceof MappingNode mapping) {
            return new Section(file, path, mapping);
        }
        throw fail("une suite de « clé: valeur » est attendue.");
    }

    public boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A list, which may be empty; items that have an {@code id} are told by it, others by their number. */
    public List<Entry> items() {
        if (!(node instanceof SequenceNode list)) {
            throw fail("une liste est attendue, par exemple [a, b].");
        }
        List<Entry> items = new ArrayList<>();
        for (Node item : list.getValue()) {
            String name = item instanceof MappingNode mapping ? id(mapping) : "";
            String told = name.isEmpty() ? Integer.toString(items.size() + 1) : name;
            items.add(new Entry(file, path + "[" + told + "]", line(item), item));
        }
        return items;
    }

    public List<String> texts() {
        return items().stream().map(Entry::text).toList();
    }

    private static String id(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id"))
                .map(tuple -> tuple.getValueNode() instanceof ScalarNode value ? value.getValue() : "")
                .findFirst()
                .orElse("");
    }

    private boolean isScalar(Tag tag) {
        return node instanceof ScalarNode scalar && scalar.getTag().equals(tag);
    }
}
