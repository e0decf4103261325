package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Grant;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the sums of contracts into {@code objectifs_montants.csv}: as they are written, never as due. */
public final class MontantsCsv implements ExportFormat {
    private static final Table TABLE = new Table(
            "Montants écrits aux contrats",
            "Une ligne par montant : ce que dit le contrat, jamais une somme due. Un plafond n’est pas réduit : aucune règle de"
                    + " proportion n’est écrite, aucune n’est inventée.",
            List.of(
                    Column.text("contrat", "Nom du contrat.").always(),
                    Column.text("montant", "Identifiant du montant.").always(),
                    Column.text("libelle", "Ce que le montant finance."),
                    Column.text("nature", "forfaitaire, ou plafond à ne pas dépasser.")
                            .oneOf(Stream.of(Grant.Kind.values())
                                    .map(Grant.Kind::label)
                                    .toList())
                            .always(),
                    Column.number("euros", "Montant en euros.").always(),
                    Column.text("condition", "Condition dont il dépend, vide s’il n’en a pas."),
                    Column.integer("annee", "Année de la dernière réponse connue à cette condition."),
                    ConditionsCsv.answer("reponse")),
            List.of("contrat", "montant"));

    @Override
    public String name() {
        return "objectifs_montants.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        List<String[]> rows = new ArrayList<>();
        for (ObjectiveFile file : content.objectives().files()) {
            Contract contract = file.contract();
            if (contract != null) {
                contract.grants()
                        .forEach(grant -> rows.add(
                                row(file.name(), grant, content.objectives().verdicts())));
            }
        }
        if (!rows.isEmpty()) {
            Cells.write(staging, "donnees/objectifs_montants.csv", TABLE, rows);
        }
    }

    private static String[] row(String file, Grant grant, List<Verdict> verdicts) {
        Optional<Verdict> last = verdicts.stream()
                .filter(verdict ->
                        verdict.file().equals(file) && verdict.condition().id().equals(grant.condition()))
                .max(Comparator.comparingInt(Verdict::year));
        return new String[] {
            file,
            grant.id(),
            grant.label(),
            grant.kind().label(),
            Cells.number(grant.euros()),
            grant.condition(),
            last.map(verdict -> Integer.toString(verdict.year())).orElse(""),
            last.map(verdict -> verdict.answer().label()).orElse("")
        };
    }
}
