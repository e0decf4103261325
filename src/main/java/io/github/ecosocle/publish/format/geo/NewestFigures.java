package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.text.SafeText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

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

    /** Every measure, whether it has a figure or not: a layer keeps its columns from one release to the next. */
    void write(List<Measure> measures, JsonGenerator json) {
        for (Measure measure : measures) {
            Figure newest = byMeasure.get(measure.id());
            json.writeName(measure.id());
            if (newest == null || newest.value().isEmpty()) {
                json.writeNull();
            } else {
                json.writeNumber(newest.value());
            }
            json.writeName(measure.id() + "_annee");
            if (newest == null) {
                json.writeNull();
            } else {
                json.writeNumber(newest.year());
            }
            json.writeStringProperty(
                    measure.id() + "_statut",
                    newest == null ? "absent" : newest.statut().label());
            if (newest != null && !newest.method().isEmpty()) {
                json.writeStringProperty(measure.id() + "_methode", SafeText.visible(newest.method()));
            }
        }
        byMeasure.clear();
    }
}
