package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Turns paths into {@code trajectoires.csv}: target, figure and gap, territory by territory and year by year. */
public final class TrajectoiresCsv implements ExportFormat {
    @Override
    public String name() {
        return "trajectoires.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        boolean any = content.objectives().files().stream()
                .anyMatch(file -> !file.trajectories().isEmpty());
        if (any) {
            List<String[]> rows = content.objectives().path().stream()
                    .map(point -> row(content.territories(), point))
                    .toList();
            Cells.write(staging, "donnees/trajectoires.csv", table(content), rows);
        }
    }

    private static String[] row(Territories territories, PathPoint point) {
        Trajectory trajectory = point.trajectory();
        String[] place = Cells.territory(territories, point.territory());
        return new String[] {
            point.file(),
            trajectory.id(),
            trajectory.label(),
            place[0],
            place[1],
            place[2],
            Integer.toString(point.year()),
            trajectory.measure().id(),
            point.method(),
            trajectory.measure().unit().symbol(),
            trajectory.rising() ? "hausse" : "baisse",
            trajectory.baseYear() == 0 ? "" : Integer.toString(trajectory.baseYear()),
            Cells.number(point.base()),
            Cells.number(point.target()),
            Cells.number(point.actual()),
            Cells.number(point.gap()),
            Cells.number(point.gapPercent()),
            point.status().label(),
            point.motif()
        };
    }

    private static Table table(ReleaseContent content) {
        return new Table(
                "Trajectoires",
                "Une ligne par trajectoire, territoire ayant reçu au moins un chiffre, méthode et année : les années connues et"
                        + " les jalons. Entre deux jalons la cible suit une droite. Une cible en % part de la valeur de"
                        + " l’année de base du même territoire, de la même source et de la même méthode ; sans elle il n’y a pas de"
                        + " cible, et le statut le dit. Le total d’un territoire suit les règles de couverture de la"
                        + " publication.",
                columns(content),
                List.of("plan", "trajectoire", "niveau", "code_territoire", "annee", "methode"));
    }

    private static List<Column> columns(ReleaseContent content) {
        return List.of(
                Column.text("plan", "Nom du plan, celui de son fichier dans jobs/objectives.")
                        .always(),
                Column.text("trajectoire", "Identifiant de la trajectoire dans le plan.")
                        .always(),
                Column.text("libelle", "Ce que le plan vise."),
                Codes.level().always(),
                Codes.territory().always(),
                Column.text("nom_territoire", "Nom du territoire, selon le référentiel."),
                Codes.year().always(),
                Codes.measure(content).always(),
                Codes.method(),
                Column.text("unite", "Unité de la mesure."),
                Column.text("sens", "hausse si plus est mieux, baisse si moins est mieux.")
                        .oneOf(List.of("hausse", "baisse"))
                        .always(),
                Column.integer("annee_base", "Année dont part la trajectoire ; vide si elle n’en a pas besoin."),
                Column.number("valeur_base", "Valeur publiée du territoire cette année-là."),
                Column.number("cible", "Où le territoire devrait être cette année ; arrondie à trois décimales."),
                Column.number("realise", "Chiffre publié de l’année."),
                Column.number("ecart", "Réalisé moins cible, arrondi à trois décimales."),
                Column.number("ecart_pct", "Le même, en % de la cible."),
                status().always(),
                Column.text("motif", "Code puis explication, quand quelque chose manque."));
    }

    private static Column status() {
        return Column.text(
                        "statut",
                        "dans_la_trajectoire ou en_retard, selon le sens ; annee_de_base ; sinon pourquoi on ne peut le dire.")
                .oneOf(Stream.of(PathPoint.Status.values())
                        .map(PathPoint.Status::label)
                        .toList());
    }
}
