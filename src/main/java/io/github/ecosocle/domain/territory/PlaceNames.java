package io.github.ecosocle.domain.territory;

import java.util.Map;
import java.util.Optional;

/**
 * Names of upper territories beside the official ones. Keys are those of headings.
 *
 * @param synonyms by level, other names of a territory of today, to its code
 * @param former by level, names of territories that are no more, to the sentence that says what became of them
 */
public record PlaceNames(Map<Level, Map<String, String>> synonyms, Map<Level, Map<String, String>> former) {
    public static final PlaceNames NONE = new PlaceNames(Map.of(), Map.of());

    public Optional<String> findSynonym(Level level, String key) {
        return Optional.ofNullable(synonyms.getOrDefault(level, Map.of()).get(key));
    }

    public Optional<String> findFormer(Level level, String key) {
        return Optional.ofNullable(former.getOrDefault(level, Map.of()).get(key));
    }
}
