package io.github.ecosocle.publish.format.geo;

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

/**
 * Turns the newest figures of the levels above the commune into {@code indicateurs_<niveau>.geojson} and {@code .gpkg}, ready
 * to be mapped: both together, since the outlines are melted for both.
 */
public final class NewestLayers implements FigureFormat {
    @Override
    public String name() {
        return "indicateurs.layers";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.GEOJSON)
                || job.formats().contains(JobDefinition.Format.GPKG);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new LevelLayers(content, staging);
    }

    static Table table(ReleaseContent content, Level level) {
        List<Column> columns = new ArrayList<>();
        columns.add(Codes.joinKeys(level).get(0));
        columns.add(Column.text("nom_territoire", "Nom du territoire, selon le référentiel."));
        content.catalogue().measures().forEach(measure -> columns.addAll(columns(measure)));
        return new Table(
                "Derniers chiffres, niveau " + Words.level(level) + ", avec contours",
                "Chaque territoire avec son contour simplifié (WGS 84) et, par mesure, le chiffre de la dernière année connue."
                        + " Contours : IGN Admin Express COG 2025, simplifiés (COGiter), Licence Ouverte 2.0.",
                columns,
                List.of(level.keyColumn()));
    }

    private static List<Column> columns(Measure measure) {
        String id = measure.id();
        String named = measure.label() + " (" + measure.unit().symbol() + ")";
        return List.of(
                Column.number(id, named + ", dernière année connue ; vide si aucune ne l’est."),
                Column.integer(id + "_annee", "Année de ce chiffre, ou la dernière demandée si aucun n’est connu."),
                Codes.statut(id + "_statut", "D’où vient ce chiffre, ou pourquoi il manque.")
                        .always(),
                Column.text(id + "_methode", "Méthode déclarée par la source, si elle en déclare une."),
                Column.text(id + "_motif", "Pourquoi ce chiffre manque, ou ce qu’il faut en savoir."),
                Column.number(id + "_part_population_pct", "Part de la population que ce chiffre couvre, en %."),
                Column.text(id + "_epci_manquants", "EPCI attendus dont il manque le chiffre, séparés par |."));
    }
}
