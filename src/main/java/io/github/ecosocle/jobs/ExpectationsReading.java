package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.scrutiny.RequiredMembers;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns {@code plausibilite} and {@code membres_obligatoires} of a job into what it expects of values and of members. */
final class ExpectationsReading {
    private static final String REQUIRED = "membres_obligatoires";
    private static final String ALL = "toutes";
    private static final int LARGEST = 10_000;

    private ExpectationsReading() {}

    static Expectations read(Section root) {
        return new Expectations(tolerances(root), requiredMembers(root));
    }

    private static Tolerances tolerances(Section root) {
        Tolerances usual = Tolerances.USUAL;
        return root.find("plausibilite")
                .map(entry -> entry.section()
                        .only("variation_max_pct", "score_max", "semblables_min", "ecart_source_max_pct"))
                .map(part -> new Tolerances(
                        whole(part, "variation_max_pct", usual.variationPercent()),
                        whole(part, "score_max", usual.peerScore()),
                        whole(part, "semblables_min", usual.fewestPeers()),
                        whole(part, "ecart_source_max_pct", usual.sourceGapPercent())))
                .orElse(usual);
    }

    private static int whole(Section part, String key, int otherwise) {
        return part.find(key).map(entry -> entry.whole(1, LARGEST)).orElse(otherwise);
    }

    private static RequiredMembers requiredMembers(Section root) {
        if (!root.has(REQUIRED)) {
            return RequiredMembers.NONE;
        }
        Map<String, Set<String>> byMeasure = new HashMap<>();
        root.get(REQUIRED).section().entries().forEach((measure, entry) -> byMeasure.put(measure, sirens(entry)));
        Set<String> ofAll = byMeasure.containsKey(ALL) ? byMeasure.remove(ALL) : Set.of();
        return new RequiredMembers(ofAll, Map.copyOf(byMeasure));
    }

    private static Set<String> sirens(Entry entry) {
        return Set.copyOf(entry.texts());
    }

    /** Every measure named is one of the job, every SIREN an EPCI of its vintage. */
    static void check(Section root, Catalogue catalogue) {
        if (root.has(REQUIRED)) {
            List<String> known = new ArrayList<>(List.of(ALL));
            catalogue.measures().forEach(measure -> known.add(measure.id()));
            root.get(REQUIRED).section().only(known);
        }
    }

    static void check(Section root, Territories territories) {
        if (root.has(REQUIRED)) {
            root.get(REQUIRED)
                    .section()
                    .entries()
                    .values()
                    .forEach(entry -> entry.items().forEach(item -> {
                        if (territories.find(Level.EPCI, item.text()) == Territories.NONE) {
                            throw item.fail("« " + item.text() + " » n'est pas le SIREN d'un EPCI de epci.csv.");
                        }
                    }));
        }
    }
}
