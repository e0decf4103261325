package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Turns commitments into {@code objectifs.csv}: what was done by the end of each year, by the whole and by each EPCI. */
public final class ObjectifsCsv implements ExportFormat {
    @Override
    public String name() {
        return "objectifs.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (hasContract(content)) {
            List<String[]> rows = content.objectives().attainments().stream()
                    .map(attained -> row(content.territories(), attained))
                    .toList();
            Cells.write(staging, "donnees/objectifs.csv", table(content), rows);
        }
    }

    static boolean hasContract(ReleaseContent content) {
        return content.objectives().files().stream()
                .map(ObjectiveFile::contract)
                .anyMatch(contract -> contract != null);
    }

    private static String[] row(Territories territories, Attainment attained) {
        Commitment promised = attained.commitment();
        String[] place = Cells.territory(territories, attained.territory());
        return new String[] {
            attained.file(),
            promised.id(),
            promised.label(),
            promised.field(),
            Cells.yes(promised.priority()),
            promised.partOf(),
            place[0],
            place[1],
            place[2],
            Integer.toString(attained.year()),
            promised.measure().id(),
            Cells.number(attained.done()),
            attained.member() ? "" : Cells.number(promised.target()),
            promised.unit(),
            Cells.number(attained.percent()),
            attained.status().label(),
            String.join("|", attained.missing())
        };
    }

    private static Table table(ReleaseContent content) {
        return new Table(
                "Objectifs des contrats",
                "Une ligne par objectif, année, et territoire : celui du contrat, puis chacun de ses EPCI. Un flux compte depuis"
                        + " la première année du contrat ; d’un stock, le dernier état connu compte. Une case vide n’est"
                        + " jamais un zéro.",
                columns(content),
                List.of("contrat", "objectif", "niveau", "code_territoire", "annee"));
    }

    private static List<Column> columns(ReleaseContent content) {
        return List.of(
                Column.text("contrat", "Nom du contrat, celui de son fichier dans jobs/objectives.")
                        .always(),
                Column.text("objectif", "Identifiant de l’objectif dans le contrat.")
                        .always(),
                Column.text("libelle", "Ce que le contrat promet."),
                Column.text("domaine", "Domaine de coopération."),
                Column.text("prioritaire", "oui si le contrat en fait un objectif prioritaire.")
                        .oneOf(List.of("oui", "non")),
                Column.text("part_de", "Objectif dont celui-ci est une part de la cible, vide sinon."),
                Codes.level().always(),
                Codes.territory().always(),
                Column.text("nom_territoire", "Nom du territoire, selon le référentiel."),
                Column.integer("annee", "Situation à la fin de cette année.").always(),
                Codes.measure(content).always(),
                Column.number("realise", "Ce qui est réalisé à la fin de l’année ; vide si quelque chose manque."),
                Column.number("cible", "Cible du contrat ; vide pour un EPCI, qui n’a pas de cible à lui."),
                Column.text("unite", "Unité de la cible et du réalisé."),
                Column.number(
                        "taux_pct",
                        "Réalisé en % de la cible du contrat, arrondi à trois décimales, jamais plafonné ; pour un EPCI, ce"
                                + " qu’il y apporte. Le statut, lui, se décide avant l’arrondi."),
                Column.text(
                                "statut",
                                "atteint, en_cours ; contribution pour un EPCI ; incomplet s’il manque une valeur ; incoherent"
                                        + " si le réalisé dépasse le possible.")
                        .oneOf(Stream.of(Attainment.Status.values())
                                .map(Attainment.Status::label)
                                .toList()),
                Column.text("manquants", "Ce qu’il manque, EPCI:année (ou EPCI), séparés par une barre verticale."));
    }
}
