package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** One row a territory and indicator: whether a figure is held, and of which years. */
final class HeldRows {
    private HeldRows() {}

    static Table table(Register register) {
        String key = register.level().keyColumn();
        return new Table(
                "Indicateurs tenus : " + register.kind().name(),
                "Une ligne par territoire et indicateur : les années dont un chiffre couvre le territoire entier, et celles dont"
                        + " une partie seulement des membres a répondu.",
                List.of(
                        Column.text(key, "Code du territoire.").always(),
                        Codes.indicator().always(),
                        Column.text("tenu", "oui, partiel ou non.")
                                .oneOf(List.of("oui", "partiel", "non"))
                                .always(),
                        Column.text("annees", "Années tenues, séparées par une barre verticale."),
                        Column.text(
                                "annees_partielles",
                                "Années dont des membres manquent, séparées par une barre verticale.")),
                List.of(key, "indicateur"));
    }

    static List<String[]> rows(Register register) {
        List<String[]> rows = new ArrayList<>();
        register.ids().forEach(id -> {
            for (Indicator indicator : register.indicators()) {
                NavigableSet<Integer> years = register.held().years(id, indicator.code());
                NavigableSet<Integer> partial = register.held().partialYears(id, indicator.code());
                String otherwise = partial.isEmpty() ? "non" : "partiel";
                rows.add(new String[] {
                    register.territories().code(id),
                    indicator.code(),
                    years.isEmpty() ? otherwise : "oui",
                    Register.joined(years),
                    Register.joined(partial)
                });
            }
        });
        return rows;
    }
}
