package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the catalogue into {@code indicateurs.json}: what each indicator and measure means, its unit, rule and sources; and
 * what is known of each source of the job.
 */
public final class IndicatorsJson implements ExportFormat {
    static final String PATH = "metadonnees/indicateurs.json";

    private static final Map<Measure.Rule, String> RULES = Map.of(
            Measure.Rule.SUM, "somme",
            Measure.Rule.AREA_WEIGHTED, "moyenne_surface",
            Measure.Rule.DISTINCT, "distinct",
            Measure.Rule.NEVER, "jamais",
            Measure.Rule.FORMULA, "formule");

    @Override
    public String name() {
        return "indicateurs.json";
    }

    @Override
    public Stage stage() {
        return Stage.METADATA;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put(
                "indicateurs",
                content.catalogue().indicators().stream()
                        .map(IndicatorsJson::indicator)
                        .toList());
        catalogue.put("sources", SourcesJson.of(content.job()));
        staging.write(PATH, JsonText.of(catalogue));
    }

    private static Map<String, Object> indicator(Indicator indicator) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("code", indicator.code());
        told.put("nom", indicator.name());
        told.put("definition", indicator.definition());
        told.put("periodicite", indicator.periodicity());
        told.put("sources", indicator.sources());
        told.put(
                "mesures",
                indicator.measures().stream().map(IndicatorsJson::measure).toList());
        return told;
    }

    private static Map<String, Object> measure(Measure measure) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("mesure", measure.id());
        told.put("libelle", measure.label());
        told.put("unite", measure.unit().symbol());
        told.put("regle", RULES.getOrDefault(measure.rule(), ""));
        Formula formula = measure.formula();
        if (formula == null) {
            told.put("nature", measure.flow() ? "flux" : "stock");
        } else {
            told.put("numerateur", numerator(formula));
            told.put("denominateur", denominator(formula));
            told.put("facteur", formula.factor());
            told.put("decimales", measure.decimals());
        }
        return told;
    }

    private static List<Object> numerator(Formula formula) {
        return formula.numerator().stream()
                .map(term -> {
                    Map<String, Object> told = new LinkedHashMap<>();
                    told.put("mesure", term.measure());
                    told.put("coefficient", term.coefficient());
                    return (Object) told;
                })
                .toList();
    }

    private static String denominator(Formula formula) {
        if (formula.denominator() == Denominator.MEASURE) {
            return formula.denominatorMeasure();
        }
        return formula.denominator() == Denominator.POPULATION ? "population" : "aucun";
    }
}
