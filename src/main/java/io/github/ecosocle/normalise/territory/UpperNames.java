package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.PlaceNames;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Nearness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds départements and régions by their names alone, once the level is known: then La Réunion is one territory. */
final class UpperNames {
    static final Rule OTHER_NAME = new Rule(
            "OTHER_NAME",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Autre nom d'un territoire : « {lu} » est compris comme {0}. Écrire {attendu}.",
            "{0}, ou son code dans une colonne code_territoire",
            "PACA");

    static final Rule FORMER_TERRITORY = new Rule(
            "FORMER_TERRITORY",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Territoire qui n'existe plus : « {lu} ». {0} Envoyer {attendu}.",
            "la valeur d'un territoire actuel",
            "Picardie");

    static final Rule UNKNOWN_UPPER_NAME = new Rule(
            "UNKNOWN_UPPER_NAME",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Nom inconnu à ce niveau : « {lu} » n'est le nom d'aucun territoire de niveau {0}. Écrire {attendu}.",
            "le nom officiel ou le code{1}",
            "Aisnes");

    /** Words in front of a name that do not distinguish it. */
    private static final Set<String> ARTICLES =
            Set.of("region", "departement", "collectivite", "conseil", "de", "du", "des", "d", "la", "le", "les", "l");

    private final Territories territories;
    private final PlaceNames places;
    private final Map<Level, Map<String, Integer>> byName = new EnumMap<>(Level.class);

    UpperNames(Territories territories, PlaceNames places) {
        this.territories = territories;
        this.places = places;
    }

    /** True of the levels whose names are few enough to be known by heart. */
    static boolean holds(Level level) {
        return level == Level.DEPARTEMENT || level == Level.REGION;
    }

    Found find(Level level, String name) {
        String key = key(name);
        Integer exact = names(level).get(key);
        if (exact != null) {
            return Found.known(exact, territories.code(exact));
        }
        String whole = Spelling.headingKey(name);
        Optional<String> former = places.findFormer(level, key).or(() -> places.findFormer(level, whole));
        if (former.isPresent()) {
            return Found.refused(name.strip(), Fault.of(FORMER_TERRITORY, name, former.get()));
        }
        Optional<String> synonym = places.findSynonym(level, key).or(() -> places.findSynonym(level, whole));
        int id = synonym.map(code -> territories.find(level, code)).orElse(Territories.NONE);
        if (id != Territories.NONE) {
            return Found.known(id, territories.code(id)).warned(Fault.of(OTHER_NAME, name, territories.name(id)));
        }
        return Found.refused(name.strip(), Fault.of(UNKNOWN_UPPER_NAME, name, level.label(), suggestion(level, key)));
    }

    private String suggestion(Level level, String key) {
        return names(level).entrySet().stream()
                .filter(known -> Nearness.isNear(key, known.getKey()))
                .min(Comparator.comparingInt(
                                (Map.Entry<String, Integer> known) -> Nearness.distance(key, known.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .map(id -> " (peut-être " + territories.name(id) + ", " + territories.code(id) + ")")
                .orElse("");
    }

    private Map<String, Integer> names(Level level) {
        return byName.computeIfAbsent(level, any -> {
            Map<String, Integer> names = new TreeMap<>();
            for (int id = territories.first(level); id < territories.end(level); id++) {
                names.put(key(territories.name(id)), id);
            }
            return names;
        });
    }

    private static String key(String name) {
        List<String> words = new ArrayList<>(List.of(Spelling.headingKey(name).split(" ")));
        while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
            words.remove(0);
        }
        return String.join(" ", words);
    }
}
