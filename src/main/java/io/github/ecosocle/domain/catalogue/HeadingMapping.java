package io.github.ecosocle.domain.catalogue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How one submitter words what we word otherwise, in submissions deposited from one day to another, both included. Declared
 * in {@code jobs/mappings}.
 *
 * @param file name told to people
 * @param submitter SIREN, or id of a declared source
 * @param titles our heading, such as {@code siren_epci} or {@code dma_t (kg)}, by key of theirs
 */
public record HeadingMapping(
        String file, String submitter, LocalDate from, LocalDate until, Map<String, String> titles) {

    public boolean holds(String otherSubmitter, LocalDate day) {
        return submitter.equals(otherSubmitter) && !day.isBefore(from) && !day.isAfter(until);
    }

    public boolean overlaps(HeadingMapping other) {
        return submitter.equals(other.submitter) && !from.isAfter(other.until) && !other.from.isAfter(until);
    }

    /** Our heading for a whole cell of theirs. */
    public Optional<String> find(String cell) {
        return Optional.ofNullable(titles.get(Spelling.headingKey(cell)));
    }
}
