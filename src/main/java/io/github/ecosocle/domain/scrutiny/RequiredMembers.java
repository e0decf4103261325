package io.github.ecosocle.domain.scrutiny;

import java.util.Map;
import java.util.Set;

/**
 * EPCI without whose value no territory above them has a figure, whatever its threshold.
 *
 * @param ofAll SIREN, for every measure
 * @param byMeasure SIREN by measure id, beside these
 */
public record RequiredMembers(Set<String> ofAll, Map<String, Set<String>> byMeasure) {
    public static final RequiredMembers NONE = new RequiredMembers(Set.of(), Map.of());

    public boolean isRequired(String siren, String measure) {
        return ofAll.contains(siren)
                || byMeasure.getOrDefault(measure, Set.of()).contains(siren);
    }
}
