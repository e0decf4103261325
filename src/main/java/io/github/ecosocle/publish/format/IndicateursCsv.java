package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Turns figures into {@code indicateurs.csv} and one file a level, in a single pass. */
public final class IndicateursCsv implements FigureFormat {
    private static final List<String> KEY = List.of("niveau", "code_territoire", "annee", "mesure", "methode");

    @Override
    public String name() {
        return "indicateurs.csv";
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new IndicateursFiles(content, staging);
    }

    public static Table all(ReleaseContent content) {
        return new Table(
                "Indicateurs, tous niveaux",
                "Une ligne par territoire, mesure, année et méthode : le chiffre, d’où il vient, ce qu’il couvre, et sinon"
                        + " pourquoi il manque. " + content.job().description(),
                columns(content),
                KEY);
    }

    public static Table ofLevel(ReleaseContent content, Level level) {
        List<Column> columns = new ArrayList<>(Codes.joinKeys(level));
        columns.addAll(columns(content));
        return new Table(
                "Indicateurs, niveau " + Words.level(level),
                "Les lignes de indicateurs.csv de ce niveau, précédées de la clé de jointure " + level.keyColumn()
                        + ".",
                columns,
                KEY);
    }

    private static List<Column> columns(ReleaseContent content) {
        return List.of(
                Codes.level().always(),
                Codes.territory().always(),
                Column.text("nom_territoire", "Nom du territoire, selon le référentiel."),
                Codes.year().always(),
                Codes.indicator().always(),
                Codes.measure(content).always(),
                Column.number(
                        "valeur",
                        "Valeur dans l’unité de la ligne, point décimal ; vide si elle manque : voir statut."),
                Column.text("unite", "Unité canonique de la mesure."),
                Codes.statut().always(),
                Column.integer("epci_attendus", "Nombre d’EPCI ayant une commune dans le territoire."),
                Column.integer("epci_renseignes", "Nombre de ces EPCI dont la valeur est connue."),
                Column.number("part_population_pct", "Part de la population couverte, en %, tronquée à une décimale."),
                Column.text(
                        "epci_manquants",
                        "EPCI dont la valeur manque (SIREN, ou commune:code sans EPCI), séparés par une barre verticale."),
                Column.text("motif", "Code puis explication : pourquoi le chiffre manque, ou ce qu’il faut en savoir."),
                Codes.method());
    }
}
