package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.observation.MissingReason;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The words met in files: units by family, missing markers, column headings, words that start a total or a note. Read
 * from {@code jobs/vocabulary.yml}.
 *
 * @param unitsByFamily family, then {@link Spelling#unitKey}, to the unit
 * @param missing {@link Spelling#unitKey} of a marker to its reason
 * @param removals markers that take a key out ({@code SUPPRIMER}), as {@link Spelling#unitKey}
 * @param fields {@link Spelling#headingKey} of a heading to its field
 * @param ambiguous {@link Spelling#headingKey} of a heading that may mean several measures, to their ids
 * @param totals first words of total rows, as {@link Spelling#headingKey}
 * @param notes first words or signs of footnotes, as written, lower case
 * @param nuances what settles a word that alone says too little
 */
public record Vocabulary(
        Map<String, Map<String, Unit>> unitsByFamily,
        Map<String, MissingReason> missing,
        Set<String> removals,
        Map<String, Field> fields,
        Map<String, List<String>> ambiguous,
        Set<String> totals,
        Set<String> notes,
        Nuances nuances) {

    /** A vocabulary without nuances. */
    public Vocabulary(
            Map<String, Map<String, Unit>> unitsByFamily,
            Map<String, MissingReason> missing,
            Set<String> removals,
            Map<String, Field> fields,
            Map<String, List<String>> ambiguous,
            Set<String> totals,
            Set<String> notes) {
        this(unitsByFamily, missing, removals, fields, ambiguous, totals, notes, Nuances.NONE);
    }

    /**
     * The same, with names that other publications own: known, and left out without a reproach. So are headings that could
     * only mean measures this one has not.
     */
    public Vocabulary withForeign(Set<String> names) {
        Set<String> all = new HashSet<>(names);
        ambiguous.forEach((heading, candidates) -> {
            if (candidates.isEmpty()) {
                all.add(heading);
            }
        });
        return new Vocabulary(
                unitsByFamily, missing, removals, fields, ambiguous, totals, notes, nuances.withForeign(all));
    }

    /** The unit of this family that people write so. */
    public Optional<Unit> findUnit(String family, String spelling) {
        return Optional.ofNullable(unitsByFamily.getOrDefault(family, Map.of()).get(Spelling.unitKey(spelling)));
    }

    /** True when some family has a unit written so: then a refusal can say that the dimension is wrong. */
    public boolean isUnit(String spelling) {
        String key = Spelling.unitKey(spelling);
        return unitsByFamily.values().stream().anyMatch(units -> units.containsKey(key));
    }

    public Optional<MissingReason> findMissing(String marker) {
        return Optional.ofNullable(missing.get(Spelling.unitKey(marker)));
    }

    public boolean isRemoval(String marker) {
        return removals.contains(Spelling.unitKey(marker));
    }

    public Optional<Field> findField(String heading) {
        return Optional.ofNullable(fields.get(Spelling.headingKey(heading)));
    }
}
