package io.github.ecosocle.publish.map;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code menu.js}: the measures and levels that the reader of the map can choose from. */
final class MapMenu {
    private static final Map<Level, String> LEVELS = Map.of(
            Level.EPCI, "Intercommunalités (EPCI)",
            Level.CRTE, "CRTE",
            Level.POLE, "Pôles métropolitains",
            Level.DEPARTEMENT, "Départements",
            Level.REGION, "Régions");

    private MapMenu() {}

    static void write(
            ReleaseContent content, Map<String, Measure> met, Map<Level, List<String>> written, Staging staging)
            throws IOException {
        List<Object> measures = new ArrayList<>();
        for (Indicator indicator : content.catalogue().indicators()) {
            met.forEach((key, measure) -> {
                if (measure.indicator().equals(indicator.code())) {
                    measures.add(measure(key, measure, indicator));
                }
            });
        }
        List<Object> levels = new ArrayList<>();
        for (Level level : MapFiles.DRAWN) {
            List<String> indicators = written.get(level);
            if (indicators != null) {
                levels.add(level(level, indicators));
            }
        }
        String menu = JsonMapper.shared().writeValueAsString(Map.of("mesures", measures)) + ","
                + JsonMapper.shared().writeValueAsString(levels);
        staging.write("carte/menu.js", "menu(" + menu + ");\n");
    }

    private static Map<String, Object> level(Level level, List<String> indicators) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", level.label());
        told.put("nom", LEVELS.getOrDefault(level, level.label()));
        told.put("indicateurs", indicators);
        return told;
    }

    private static Map<String, Object> measure(String key, Measure measure, Indicator indicator) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("cle", key);
        told.put("libelle", measure.label() + key.substring(measure.id().length()));
        told.put("unite", measure.unit().symbol());
        told.put("code", indicator.code());
        told.put("indicateur", indicator.code() + " – " + indicator.name());
        told.put("derivee", measure.isDerived());
        return told;
    }
}
