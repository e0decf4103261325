package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns figures into what Écosphères (ecologie.data.gouv.fr) draws: a data set for each measure, in it one CSV for each maille
 * without any empty value, and {@code ecospheres.json} with the extras to give to data.gouv.fr.
 */
public final class Ecospheres implements FigureFormat {
    static final String FOLDER = "donnees/ecospheres/";
    static final String DATE = "date_mesure";
    static final String METHOD = "methode";
    static final String NO_METHOD = "non précisée";

    @Override
    public String name() {
        return "ecospheres";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.ECOSPHERES);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new EcospheresFiles(content, staging);
    }

    static Table table(Measure measure, String column, Maille maille) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(DATE, "Premier jour de l’année de la mesure, à minuit.")
                .matching("^[0-9]{4}-01-01T00:00:00\\.000$")
                .always());
        if (maille != Maille.FR) {
            columns.add(
                    Column.text("geocode_" + maille.label(), "Code du territoire : SIREN de l’EPCI, code INSEE sinon.")
                            .always());
            columns.add(Column.text("libelle_" + maille.label(), "Nom du territoire, selon le référentiel."));
        }
        columns.add(
                Column.number(column, measure.label() + " (" + measure.unit().symbol() + "), jamais vide.")
                        .always());
        columns.add(
                Column.text(METHOD, "Méthode déclarée par la source ; des méthodes différentes ne s’additionnent pas.")
                        .always());
        List<String> key = new ArrayList<>(List.of(DATE));
        if (maille != Maille.FR) {
            key.add("geocode_" + maille.label());
        }
        key.add(METHOD);
        return new Table(
                measure.label() + ", maille " + maille.label() + ", pour Écosphères",
                "Les valeurs connues de " + measure.id()
                        + ", une par territoire, année et méthode : une ligne sans valeur"
                        + " arrêterait la visualisation d’Écosphères, il n’y en a donc pas. Voir ecospheres.json pour les extras.",
                columns,
                key);
    }
}
