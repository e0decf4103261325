package io.github.ecosocle.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one submitter words what we word otherwise, in submissions deposited from one day to another, both included. Declared
 * in {@code jobs/mappings}.
 *
 * @param file name told to people
 * @param submitter SIREN, or id of a declared source
 * @param files shape of the names of the files meant, with stars; empty for all
 * @param titles our heading, such as {@code siren_epci} or {@code dma_t (kg)}, by key of theirs
 * @param constants what every row of the file says without writing it
 * @param joined a field of ours to the keys of their columns that say it together, in that order
 * @param left keys of their columns and indicators that are left aside, with the reason told
 */
public record HeadingMapping(
        String file,
        String submitter,
        LocalDate from,
        LocalDate until,
        String files,
        Map<String, String> titles,
        Map<Field, String> constants,
        Map<Field, List<String>> joined,
        Map<String, String> left) {
    /** Between the words of joined columns. */
    public static final String SEPARATOR = " | ";

    public boolean holds(String otherSubmitter, LocalDate day) {
        return submitter.equals(otherSubmitter) && !day.isBefore(from) && !day.isAfter(until);
    }

    /** True of every file where no shape is declared. */
    public boolean isOf(String fileName) {
        String shape = Stream.of(files.split("\\*", -1))
                .map(part -> Pattern.quote(part.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(".*"));
        return files.isEmpty() || Pattern.matches("(?s)" + shape, fileName.toLowerCase(Locale.ROOT));
    }

    public boolean overlaps(HeadingMapping other) {
        return submitter.equals(other.submitter)
                && files.equalsIgnoreCase(other.files)
                && !from.isAfter(other.until)
                && !other.from.isAfter(until);
    }

    /** Our heading for a whole cell of theirs. */
    public Optional<String> find(String cell) {
        return Optional.ofNullable(titles.get(Spelling.headingKey(cell)));
    }

    /** Why a column or an indicator of theirs is left aside, if it is. */
    public Optional<String> findLeft(String cell) {
        return Optional.ofNullable(left.get(Spelling.headingKey(cell)));
    }

    /** True when rows change beyond the words of their cells: then the row of headings must be told from the others. */
    public boolean shapesRows() {
        return !constants.isEmpty() || !joined.isEmpty() || !left.isEmpty();
    }
}
