package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns figures above the commune into {@code geo2france/geo2france_<niveau>.csv}: one row a territory and year, one column a
 * measure, under names that a WFS takes, with a {@code .csvt} beside that keeps codes texts.
 */
public final class Geo2france implements FigureFormat {
    static final String FOLDER = "donnees/geo2france/";

    @Override
    public String name() {
        return "geo2france";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.GEO2FRANCE);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new Geo2franceFiles(content, staging);
    }

    static Table table(ReleaseContent content, Level level) {
        List<Column> columns = new ArrayList<>();
        columns.add(Codes.year().always());
        columns.addAll(Codes.joinKeys(level));
        columns.add(Column.text("nom_" + level.label(), "Nom du territoire, selon le référentiel."));
        if (level == Level.EPCI) {
            columns.add(Column.text("code_departement", "Département du siège de l’EPCI, code INSEE."));
            columns.add(Column.text("code_region", "Région du siège de l’EPCI, code INSEE."));
        }
        Set<String> taken = columns.stream().map(Column::name).collect(Collectors.toSet());
        List<Measure> measures = content.catalogue().measures();
        Map<String, String> names =
                WfsName.distinct(measures.stream().map(Measure::id).toList(), taken);
        for (Measure measure : measures) {
            columns.add(Column.number(
                    names.getOrDefault(measure.id(), measure.id()),
                    measure.label() + " (" + measure.unit().symbol() + "), vide si la valeur manque."));
        }
        return new Table(
                "Indicateurs par année, niveau " + Words.level(level) + ", pour Géo2France",
                "Une ligne par territoire et par année où une mesure au moins est connue, une colonne par mesure. De plusieurs"
                        + " méthodes d’une même année, la première seulement : indicateurs_" + level.label()
                        + ".csv les a toutes, et dit pourquoi une valeur manque. Le fichier .csvt voisin donne aux logiciels qui"
                        + " lisent par GDAL (QGIS, Datafeeder) le type de chaque colonne : les codes y restent des textes.",
                columns,
                List.of("annee", level.keyColumn()));
    }

    /** The types of GDAL, in one line: what the portal would else guess, and take 01 for 1. */
    static String types(Table table) {
        return table.columns().stream()
                .map(column -> switch (column.type()) {
                    case INTEGER -> "\"Integer\"";
                    case NUMBER -> "\"Real\"";
                    case DATE -> "\"Date\"";
                    case STRING -> "\"String\"";
                })
                .collect(Collectors.joining(",", "", "\n"));
    }
}
