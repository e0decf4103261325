package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Turns the rules of contracts into {@code objectifs_conditions.csv}: met, not met, or not to be known yet, and why. */
public final class ConditionsCsv implements ExportFormat {
    private static final Table TABLE = new Table(
            "Conditions des contrats",
            "Une ligne par condition et par année : la réponse à la fin de l’année. Ce qu’on ne sait pas n’est pas un non :"
                    + " la réponse est alors indeterminee, sauf si un objectif connu suffit à répondre non.",
            List.of(
                    Column.text("contrat", "Nom du contrat.").always(),
                    Column.text("condition", "Identifiant de la condition.").always(),
                    Column.text("libelle", "La condition, comme le contrat la dit."),
                    Column.integer("annee", "Situation à la fin de cette année.")
                            .always(),
                    Column.integer(
                            "seuil_prioritaires_pct",
                            "Part de sa cible que chaque objectif prioritaire doit atteindre."),
                    Column.integer("seuil_autres_pct", "Part de sa cible que chaque autre objectif doit atteindre."),
                    answer("reponse").always(),
                    Column.text("sous_le_seuil", "Objectifs connus sous leur seuil, séparés par une barre verticale."),
                    Column.text("inconnus", "Objectifs dont on ne peut rien dire, séparés par une barre verticale.")),
            List.of("contrat", "condition", "annee"));

    static Column answer(String name) {
        return Column.text(name, "remplie, non_remplie ou indeterminee.")
                .oneOf(Stream.of(Verdict.Answer.values())
                        .map(Verdict.Answer::label)
                        .toList());
    }

    @Override
    public String name() {
        return "objectifs_conditions.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        List<Verdict> verdicts = content.objectives().verdicts();
        if (!verdicts.isEmpty()) {
            List<String[]> rows = verdicts.stream().map(ConditionsCsv::row).toList();
            Cells.write(staging, "donnees/objectifs_conditions.csv", TABLE, rows);
        }
    }

    private static String[] row(Verdict verdict) {
        return new String[] {
            verdict.file(),
            verdict.condition().id(),
            verdict.condition().label(),
            Integer.toString(verdict.year()),
            Integer.toString(verdict.condition().priorityPercent()),
            Integer.toString(verdict.condition().otherPercent()),
            verdict.answer().label(),
            String.join("|", verdict.below()),
            String.join("|", verdict.unknown())
        };
    }
}
