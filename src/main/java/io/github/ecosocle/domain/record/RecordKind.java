package io.github.ecosocle.domain.record;

import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import java.util.Optional;

/**
 * A kind of form, declared in {@code jobs/fiches}: what it asks about each territory of one level.
 *
 * @param name French, as told to submitters
 * @param fields in the order of the form
 * @param natures codes that the nature of a legal person may have
 * @param claim id of the yes-or-no field that claims the indicators to be filled, empty when there is none
 */
public record RecordKind(
        String id, String name, Level level, List<RecordField> fields, List<String> natures, String claim) {

    public Optional<RecordField> findField(String fieldId) {
        return fields.stream().filter(field -> field.id().equals(fieldId)).findFirst();
    }
}
