package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns coverage into {@code couverture.csv}: what each figure above the commune rests on. */
public final class CouvertureCsv implements FigureFormat {
    @Override
    public String name() {
        return "couverture.csv";
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        Table table = table(content);
        return new CouvertureRows(content, table, staging.create("donnees/couverture.csv", table));
    }

    static Table table(ReleaseContent content) {
        return new Table(
                "Couverture",
                "Une ligne par territoire au-dessus de la commune, mesure, année et méthode : qui était attendu, qui a"
                        + " répondu, quel poids est couvert, comment les EPCI à cheval sont partagés.",
                columns(content),
                List.of("niveau", "code_territoire", "annee", "mesure", "methode"));
    }

    private static List<Column> columns(ReleaseContent content) {
        List<Column> columns = new ArrayList<>(usual(content));
        if (content.isOfConstantGeography()) {
            columns.add(Column.number(
                    "part_exacte_pct",
                    "Part de la population couverte dont la valeur a été envoyée pour l’EPCI d’aujourd’hui, en %."));
            columns.add(Column.number(
                    "part_sommee_pct", "Part dont la valeur additionne des EPCI entiers d’une année passée, en %."));
            columns.add(Column.number(
                    "part_ventilee_pct",
                    "Part dont la valeur vient d’EPCI d’une année passée qui ont été partagés, en %."));
        }
        columns.add(Column.number(
                "part_surface_pct", "Part de la surface hors des membres manquants, en %, tronquée à une décimale."));
        return columns;
    }

    private static List<Column> usual(ReleaseContent content) {
        return List.of(
                Codes.territory().always(),
                Codes.level().always(),
                Codes.year().always(),
                Codes.indicator().always(),
                Codes.measure(content).always(),
                Codes.method(),
                Column.integer("epci_attendus", "Nombre d’EPCI ayant une commune dans le territoire."),
                Column.integer("epci_renseignes", "Nombre de ces EPCI dont la valeur est connue."),
                Column.text("epci_manquants", "EPCI dont la valeur manque, séparés par une barre verticale."),
                Column.number("part_population_pct", "Part de la population couverte, en %, tronquée à une décimale."),
                Column.text("poids", "Ce qui mesure la couverture : population, ou une mesure de base."),
                Column.number("part_poids_pct", "Part de ce poids couverte, en %, tronquée à une décimale."),
                Column.text("partages", "Parts des EPCI à cheval : SIREN=part, séparées par une barre verticale."),
                Column.integer("annee_population", "Année de référence de la population employée."));
    }
}
