package io.github.ecosocle.normalise.heading;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.normalise.measure.MeasureName;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.time.Days;
import io.github.ecosocle.normalise.time.YearReading;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the title rows above a heading, and the name of the sheet, say about all the rows below. */
public final class Titles {
    private final Vocabulary words;
    private final MeasureNames names;
    private final List<Cell> cells = new ArrayList<>();
    private final String sheet;

    /**
     * A filled title cell.
     *
     * @param label the cell on its left, such as « Unité »
     */
    public record Cell(String text, String label, int row, int column) {}

    public Titles(Catalogue catalogue, MeasureNames names, List<RawRow> rows, String sheet) {
        this.words = catalogue.vocabulary();
        this.names = names;
        this.sheet = sheet;
        for (RawRow row : rows) {
            String label = "";
            for (int column = 0; column < row.width(); column++) {
                String text = row.text(column).strip();
                if (!text.isEmpty()) {
                    cells.add(new Cell(text, label, row.number(), column));
                    label = text;
                }
            }
        }
    }

    public List<Cell> cells() {
        return cells;
    }

    /** Texts that may name the territory. */
    public List<String> texts() {
        return cells.stream().map(Cell::text).toList();
    }

    /** The measure of a table that has but one. */
    public @Nullable MeasureName name() {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
            texts.add(cell.text());
            texts.add(cell.text().substring(cell.text().indexOf(':') + 1));
        }
        texts.add(sheet);
        return texts.stream()
                .map(names::read)
                .filter(MeasureName::isKnown)
                .findFirst()
                .orElse(null);
    }

    /** The unit of every value: « Unité : tonnes », « (en tonnes) », or empty. */
    public String unit() {
        return cells.stream().flatMap(cell -> unitIn(cell).stream()).findFirst().orElse("");
    }

    private Optional<String> unitIn(Cell cell) {
        String text = cell.text();
        boolean labelled = words.findField(cell.label().replace(":", ""))
                .filter(Field.UNITE::equals)
                .isPresent();
        if (labelled && words.isUnit(text)) {
            return Optional.of(text);
        }
        int colon = text.indexOf(':');
        boolean namesUnit = colon > 0
                && words.findField(text.substring(0, colon))
                        .filter(Field.UNITE::equals)
                        .isPresent();
        int in = text.lastIndexOf("en ");
        String behind = namesUnit
                ? text.substring(colon + 1)
                : in == 0 || (in > 0 && !Character.isLetter(text.charAt(in - 1))) ? text.substring(in + 3) : "";
        String unit = behind.replace(")", "").strip();
        return !unit.isEmpty() && words.isUnit(unit) ? Optional.of(unit) : Optional.empty();
    }

    /** The one year told, or 0 when there is none or several; dates of deposits do not count. */
    public int year() {
        Set<Integer> years = new LinkedHashSet<>();
        for (Cell cell : cells) {
            if (Days.find(cell.text()).isEmpty()) {
                years.addAll(yearsIn(cell.text()));
            }
        }
        if (years.isEmpty()) {
            years.addAll(yearsIn(sheet));
        }
        return years.size() == 1 ? years.iterator().next() : 0;
    }

    private static List<Integer> yearsIn(String text) {
        List<Integer> years = new ArrayList<>();
        for (String word : Spelling.headingKey(text).split(" ")) {
            YearReading.findPlainYear(word).ifPresent(years::add);
        }
        return years;
    }

    /** Title cells that date the deposit: « Déposé le 14/03/2025 », or a date beside such a label. */
    public List<Cell> depositDates() {
        return cells.stream()
                .filter(cell -> Days.find(cell.text()).isPresent())
                .filter(cell -> datesDeposit(cell.label()) || datesDeposit(cell.text()))
                .toList();
    }

    private boolean datesDeposit(String text) {
        String key = Spelling.headingKey(text);
        return List.of("depot", "depose", "mise a jour", "mis a jour", "maj", "envoi", "envoye", "transmis", "export")
                .stream()
                .anyMatch(key::contains);
    }
}
