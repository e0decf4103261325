package io.github.ecosocle.publish.format.observation;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns every value received, the refused ones too, into {@code observations.csv} and, in the same pass, its typed twin in
 * Parquet: from a figure back to its cell.
 */
public final class ObservationsCsv implements ExportFormat {
    @Override
    public String name() {
        return "observations.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        try (StagedFile file = staging.create("donnees/observations.csv", table());
                ObservationColumns typed = typed(content, staging)) {
            file.write(table().header().getBytes(StandardCharsets.UTF_8));
            // figures are settled before observations are written: a secret figure silences all that was sent for it
            content.observations(new ObservationRows(
                    content.catalogue(), staging.facts().figures().secrets(), file, typed));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static @Nullable ObservationColumns typed(ReleaseContent content, Staging staging) throws IOException {
        return content.job().formats().contains(JobDefinition.Format.PARQUET)
                ? new ObservationColumns(
                        content.catalogue(), columns(), staging.create("donnees/observations.parquet", typedTable()))
                : null;
    }

    private static Table typedTable() {
        return new Table(
                "Valeurs reçues, en Parquet",
                "Les lignes et les colonnes de observations.csv, typées : texte, entier, nombre, date ; ce qui y est vide est"
                        + " ici absent (null). Les valeurs sont arrondies au double le plus proche.",
                columns(),
                List.of());
    }

    static Table table() {
        return new Table(
                "Valeurs reçues",
                "Une ligne par valeur reçue, dans l’ordre d’arrivée des dépôts : ce qui a été lu, dans quel fichier et quelle"
                        + " cellule, ce qu’on en a compris et ce qu’on en a décidé. Une valeur secrète, fermée ou sous embargo reste vide.",
                columns(),
                List.of());
    }

    private static List<Column> columns() {
        return List.of(
                Codes.territory(),
                Codes.level(),
                Codes.year(),
                Column.text("mesure", "Mesure comprise, ou titre tel qu’il a été lu s’il est inconnu."),
                Codes.method(),
                Column.number(
                        "valeur",
                        "Valeur comprise, dans l’unité canonique ; vide si manquante, secrète, fermée, sous embargo ou refusée."),
                Column.text("unite", "Unité canonique de la mesure."),
                Column.text("valeur_recue", "Valeur telle qu’écrite par le déposant."),
                Column.text("unite_recue", "Unité telle qu’écrite par le déposant."),
                Column.text("submission", "Dépôt : déposant et début de l’empreinte SHA-256 du fichier.")
                        .always(),
                Column.text("fichier", "Fichier reçu, sous le dossier de dépôt.")
                        .always(),
                Column.text("feuille", "Feuille du classeur, vide pour un fichier CSV."),
                Column.text("cellule", "Cellule, comme un tableur la nomme."),
                Column.text("source", "Source déclarée de la valeur."),
                Column.date("date_depot", "Date de dépôt qui compte pour cette valeur.")
                        .always(),
                Codes.decision().always(),
                Column.text("motif", "Code puis explication de la décision."),
                Column.text("commentaire", "Commentaire du déposant."),
                Codes.producer().always());
    }
}
