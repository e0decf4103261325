package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.jobs.catalogue.vocabulary.Units;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns one item of {@code mesures:} or {@code derivees:} into a measure. What it says of other measures is checked later. */
final class MeasureReading {
    private static final String[] BASE_KEYS = {
        "id",
        "libelle",
        "unite",
        "nature",
        "decimales",
        "titres",
        "code_seul",
        "borne_min",
        "borne_max",
        "alerte_min",
        "alerte_max",
        "bornes_par",
        "territoires",
        "annees",
        "ventilation",
        "au_plus",
        "variation_max_pct",
        "secret"
    };

    private static final String[] DERIVED_KEYS = {
        "id",
        "libelle",
        "unite",
        "decimales",
        "titres",
        "numerateur",
        "denominateur",
        "facteur",
        "borne_min",
        "borne_max",
        "alerte_min",
        "alerte_max",
        "bornes_par",
        "variation_max_pct",
        "secret"
    };

    private static final int LARGEST_FACTOR = 1_000_000;
    private static final int LARGEST_COEFFICIENT = 1_000;
    private static final int FEWEST_DERIVED_DECIMALS = 3;

    private static final Map<String, Boolean> NATURES = Map.of("flux", true, "stock", false);
    private static final Map<String, Measure.Rule> RULES = Map.of(
            "somme", Measure.Rule.SUM,
            "moyenne_surface", Measure.Rule.AREA_WEIGHTED,
            "distinct", Measure.Rule.DISTINCT,
            "jamais", Measure.Rule.NEVER);
    private static final Map<String, Measure.SplitKey> SPLIT_KEYS = Map.of(
            "population", Measure.SplitKey.POPULATION,
            "surface", Measure.SplitKey.AREA,
            "jamais", Measure.SplitKey.NEVER);
    /** Years add up for a flow and never for a stock: the file says it, so that nobody has to guess. */
    private static final Map<String, Boolean> YEARS = Map.of("somme", true, "jamais", false);

    private static final Map<String, Boolean> REFUSALS = Map.of("ERREUR", true, "AVERTISSEMENT", false);

    private final String indicator;
    private final Units units;

    MeasureReading(String indicator, Units units) {
        this.indicator = indicator;
        this.units = units;
    }

    Measure base(Section section) {
        section.only(BASE_KEYS);
        boolean flow = section.choice("nature", NATURES);
        if (section.choice("annees", YEARS) && !flow) {
            throw section.get("annees").fail("un stock ne s'additionne pas d'une année à l'autre : écrire jamais.");
        }
        return new Measure(
                id(section),
                indicator,
                section.text("libelle"),
                units.match(section.get("unite")),
                flow,
                section.get("decimales").whole(0, Quantity.MAX_DECIMALS),
                headings(section),
                section.get("code_seul").flag(),
                BoundsReading.read(section),
                section.choice("territoires", RULES),
                section.choice("ventilation", SPLIT_KEYS),
                atMost(section),
                null,
                ScrutinyReading.read(section));
    }

    Measure derived(Section section, Set<String> flows) {
        section.only(DERIVED_KEYS);
        Formula formula = formula(section);
        return new Measure(
                id(section),
                indicator,
                section.text("libelle"),
                units.match(section.get("unite")),
                formula.numerator().stream().map(Formula.Term::measure).allMatch(flows::contains),
                section.find("decimales")
                        .map(places -> places.whole(0, Quantity.MAX_DECIMALS))
                        .orElse(FEWEST_DERIVED_DECIMALS),
                headings(section),
                false,
                BoundsReading.read(section),
                Measure.Rule.FORMULA,
                Measure.SplitKey.NEVER,
                null,
                formula,
                ScrutinyReading.read(section));
    }

    private static String id(Section section) {
        Entry entry = section.get("id");
        String id = entry.text();
        if (!id.chars().allMatch(c -> c == '_' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
            throw entry.fail("« " + id + " » : minuscules sans accent, chiffres et « _ » seulement.");
        }
        return id;
    }

    private static List<String> headings(Section section) {
        return section.get("titres").texts();
    }

    private static Measure.@Nullable AtMost atMost(Section section) {
        return section.find("au_plus")
                .map(entry -> entry.section().only("mesure", "severite"))
                .map(part -> new Measure.AtMost(part.text("mesure"), part.choice("severite", REFUSALS)))
                .orElse(null);
    }

    private static Formula formula(Section section) {
        Section numerator = section.get("numerateur").section();
        List<Formula.Term> terms = numerator.entries().entrySet().stream()
                .map(term -> new Formula.Term(term.getKey(), coefficient(term.getValue())))
                .toList();
        if (terms.isEmpty()) {
            throw section.get("numerateur").fail("au moins une mesure est attendue, par exemple {ges_teq: 1}.");
        }
        String word = section.get("denominateur", List.of("population", "aucun", "une mesure de base"))
                .text();
        Formula.Denominator denominator = switch (word) {
            case "population" -> Formula.Denominator.POPULATION;
            case "aucun" -> Formula.Denominator.NONE;
            default -> Formula.Denominator.MEASURE;
        };
        return new Formula(
                terms,
                denominator,
                denominator == Formula.Denominator.MEASURE ? word : "",
                section.get("facteur").whole(1, LARGEST_FACTOR));
    }

    private static int coefficient(Entry entry) {
        int coefficient = entry.whole(-LARGEST_COEFFICIENT, LARGEST_COEFFICIENT);
        if (coefficient == 0) {
            throw entry.fail("le coefficient 0 ne compte pas : ôter la mesure.");
        }
        return coefficient;
    }
}
