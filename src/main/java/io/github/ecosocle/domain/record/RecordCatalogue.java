package io.github.ecosocle.domain.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Every kind of form, those the job publishes, and the legal persons that the reference knows.
 *
 * @param wanted ids of the kinds that the job keeps; the others are recognised and left to other jobs
 * @param natures of each SIREN of the reference; one may have had several
 */
public record RecordCatalogue(List<RecordKind> kinds, Set<String> wanted, Map<String, Set<String>> natures) {
    public static final RecordCatalogue NONE = new RecordCatalogue(List.of(), Set.of(), Map.of());

    /** The kinds that the job publishes. */
    public List<RecordKind> published() {
        return kinds.stream().filter(kind -> wanted.contains(kind.id())).toList();
    }

    public Optional<RecordKind> find(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
