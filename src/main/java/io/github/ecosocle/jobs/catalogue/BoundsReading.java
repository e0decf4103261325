package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns {@code borne_min}, {@code borne_max}, {@code alerte_min}, {@code alerte_max} and {@code bornes_par} into bounds. */
final class BoundsReading {
    private static final Map<String, Bounds.Per> PER =
            Map.of("population", Bounds.Per.INHABITANT, "surface_km2", Bounds.Per.KM2);

    private BoundsReading() {}

    static List<Bounds> read(Section measure) {
        List<Bounds> all = new ArrayList<>();
        add(all, Bounds.Per.VALUE, measure, "borne_min", "borne_max");
        measure.find("bornes_par").map(Entry::section).ifPresent(part -> {
            part.only("denominateur", "min", "max", "alerte_min", "alerte_max");
            int before = all.size();
            add(all, part.choice("denominateur", PER), part, "min", "max");
            if (all.size() == before) {
                throw measure.get("bornes_par").fail("aucune borne (admis : min, max, alerte_min, alerte_max).");
            }
        });
        return List.copyOf(all);
    }

    private static void add(List<Bounds> all, Bounds.Per per, Section section, String minKey, String maxKey) {
        Bounds bounds = new Bounds(
                per,
                decimal(section, minKey),
                decimal(section, maxKey),
                decimal(section, "alerte_min"),
                decimal(section, "alerte_max"));
        checkOrder(section, List.of(minKey, "alerte_min", "alerte_max", maxKey));
        if (!bounds.isNone()) {
            all.add(bounds);
        }
    }

    private static @Nullable BigDecimal decimal(Section section, String key) {
        return section.find(key).map(Entry::decimal).orElse(null);
    }

    private static void checkOrder(Section section, List<String> keys) {
        List<String> present = keys.stream().filter(section::has).toList();
        for (int i = 1; i < present.size(); i++) {
            Entry entry = section.get(present.get(i));
            if (entry.decimal().compareTo(section.get(present.get(i - 1)).decimal()) < 0) {
                throw entry.fail("doit être au moins égal à " + present.get(i - 1) + ".");
            }
        }
    }
}
