package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of one territory, the figure of each measure in the newest year that has a value; where no year has one, its newest figure,
 * which says why. Of several methods in one year the first counts, in the order of publication.
 */
final class NewestFigures {
    private final Map<String, Figure> byMeasure = new HashMap<>();

    void take(Figure figure) {
        byMeasure.merge(figure.measure().id(), figure, (held, other) -> isNewer(other, held) ? other : held);
    }

    private static boolean isNewer(Figure other, Figure held) {
        boolean told = !other.value().isEmpty();
        boolean toldBefore = !held.value().isEmpty();
        return told == toldBefore ? other.year() > held.year() : told;
    }

    /** Null when the territory has no figure of the measure. */
    @Nullable
    Figure find(Measure measure) {
        return byMeasure.get(measure.id());
    }

    void clear() {
        byMeasure.clear();
    }
}
