package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.number.Conversion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The title says the quantity, the unit says the measure: « DMA avec gravats » in kg/hab is the measure per head. */
public final class TargetReading {
    public static final Rule UNKNOWN_INDICATOR = new Rule(
            "UNKNOWN_INDICATOR",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Indicateur inconnu : « {lu} ». Écrire {attendu}.",
            "le code, l'identifiant ou le libellé d'une mesure du socle{0}",
            "CRTE-99");

    public static final Rule AMBIGUOUS_INDICATOR = new Rule(
            "AMBIGUOUS_INDICATOR",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Indicateur à préciser : « {lu} » peut désigner plusieurs mesures. {0} Écrire {attendu}.",
            "l'une de : {1}",
            "DMA");

    public static final Rule UNIT = new Rule(
            "UNIT",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Unité refusée : « {lu} » n'est pas une unité de {0}. Écrire {attendu}.",
            "une de ces unités : {1}",
            "therm");

    public static final Rule UNIT_MISSING = new Rule(
            "UNIT_MISSING",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Unité absente : rien ne dit en quelle unité est {0}. Écrire {attendu}.",
            "dans la colonne unite ou dans le titre, une de ces unités : {1}",
            "indicateur ; valeur");

    /** Counts have but one unit: not saying it says it. */
    private static final Set<String> COUNTS = Set.of("population", "nombre", "trajets");

    private static final int LISTED_UNITS = 8;

    private final Catalogue catalogue;
    private final Vocabulary words;
    private final NearNames near;

    public TargetReading(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.words = catalogue.vocabulary();
        this.near = new NearNames(catalogue);
    }

    /**
     * @param unit of the row, else of the heading; empty when nobody said it
     * @param heading true when the name stands above a column and may declare its unit by itself
     */
    public Target read(MeasureName name, String unit, String method, boolean heading) {
        if (!name.isKnown()) {
            return refused(name.text(), unit, Fault.of(UNKNOWN_INDICATOR, name.text(), near.suggest(name.quantity())));
        }
        List<Measure> candidates = byMethod(name, method);
        return unit.isEmpty() ? withoutUnit(name, candidates, heading) : withUnit(name, candidates, unit);
    }

    private List<Measure> byMethod(MeasureName name, String method) {
        Nuances nuances = words.nuances();
        Map<String, String> meant = nuances.measureByMethod().get(Spelling.headingKey(name.quantity()));
        if (meant == null || method.isEmpty()) {
            return name.candidates();
        }
        String key = Spelling.headingKey(method);
        List<Measure> found = meant.entrySet().stream()
                .filter(entry -> Spelling.headingKey(entry.getKey()).equals(key))
                .flatMap(entry -> catalogue.findMeasure(entry.getValue()).stream())
                .toList();
        return found.isEmpty() ? name.candidates() : found;
    }

    private Target withUnit(MeasureName name, List<Measure> candidates, String unit) {
        List<Measure> fitting =
                candidates.stream().filter(measure -> accepts(measure, unit)).toList();
        if (fitting.isEmpty()) {
            fitting = derivedFrom(candidates)
                    .filter(measure -> accepts(measure, unit))
                    .toList();
        }
        if (fitting.size() == 1) {
            Measure measure = fitting.get(0);
            Unit read = words.findUnit(measure.unit().family(), unit).orElseThrow();
            return accepted(measure, unit, new Conversion(read.factor()), false);
        }
        return fitting.isEmpty()
                ? unitRefused(name, candidates, Fault.of(UNIT, unit, name.quantity(), units(candidates)), unit)
                : ambiguous(name, fitting, unit);
    }

    private boolean accepts(Measure measure, String unit) {
        return words.findUnit(measure.unit().family(), unit).isPresent();
    }

    /** Of one base measure: the rates of that measure alone. Of a bare indicator code: its rates. */
    private Stream<Measure> derivedFrom(List<Measure> candidates) {
        Set<String> indicators =
                Set.copyOf(candidates.stream().map(Measure::indicator).toList());
        return catalogue.measures().stream()
                .filter(measure -> indicators.contains(measure.indicator()))
                .filter(measure -> measure.formula() != null
                        && (candidates.size() > 1 || isRateOf(measure.formula(), candidates.get(0))));
    }

    private static boolean isRateOf(Formula formula, Measure measure) {
        return formula.numerator().equals(List.of(new Formula.Term(measure.id(), 1)));
    }

    private Target withoutUnit(MeasureName name, List<Measure> candidates, boolean heading) {
        if (candidates.size() > 1) {
            return ambiguous(name, candidates, "");
        }
        Measure measure = candidates.get(0);
        boolean rate = measure.unit().symbol().equals("%") && name.declaresUnit();
        boolean declared = heading && Spelling.headingKey(measure.id()).equals(Spelling.headingKey(name.quantity()));
        if (rate || declared || COUNTS.contains(measure.unit().family())) {
            return accepted(measure, "", Conversion.NONE, true);
        }
        return unitRefused(
                name, candidates, Fault.of(UNIT_MISSING, name.text(), name.quantity(), units(candidates)), "");
    }

    private Target accepted(Measure measure, String unit, Conversion conversion, boolean assumed) {
        return new Target(measure, catalogue.number(measure.id()), measure.id(), unit, conversion, null, assumed);
    }

    private Target unitRefused(MeasureName name, List<Measure> candidates, Fault fault, String unit) {
        @Nullable Measure only = candidates.size() == 1 ? candidates.get(0) : null;
        int number = only == null ? -1 : catalogue.number(only.id());
        return new Target(only, number, only == null ? name.text() : only.id(), unit, Conversion.NONE, fault, false);
    }

    private Target ambiguous(MeasureName name, List<Measure> candidates, String unit) {
        String advice = words.nuances().advice().getOrDefault(Spelling.headingKey(name.quantity()), "");
        String choices = String.join(", ", candidates.stream().map(Measure::id).toList());
        return refused(name.text(), unit, Fault.of(AMBIGUOUS_INDICATOR, name.text(), advice, choices));
    }

    private static Target refused(String name, String unit, Fault fault) {
        return new Target(null, -1, name, unit, Conversion.NONE, fault, false);
    }

    private String units(List<Measure> candidates) {
        return String.join(
                ", ",
                candidates.stream()
                        .flatMap(measure ->
                                words
                                        .unitsByFamily()
                                        .getOrDefault(measure.unit().family(), Map.of())
                                        .values()
                                        .stream())
                        .map(Unit::symbol)
                        .distinct()
                        .sorted()
                        .limit(LISTED_UNITS)
                        .toList());
    }
}
