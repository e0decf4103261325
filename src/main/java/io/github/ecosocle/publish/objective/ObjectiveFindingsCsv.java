package io.github.ecosocle.publish.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Turns what keeps objectives from being told into {@code objectifs_constats.csv}: who must act, and how. */
public final class ObjectiveFindingsCsv implements ExportFormat {
    private static final Table TABLE = new Table(
            "Constats sur les objectifs",
            "Une ligne par constat : ce qui empêche de dire où en est un objectif, et ce qu’il faut faire.",
            List.of(
                    Column.text("code", "Code de la règle.").always(),
                    Column.text("severite", "Gravité du constat.")
                            .oneOf(Stream.of(Severity.values())
                                    .map(Severity::name)
                                    .toList())
                            .always(),
                    Column.text("acteur", "Qui peut y remédier.").always(),
                    Column.text("fichier", "Fichier qui déclare l’objectif.").always(),
                    Column.text("lu", "Ce qui a été lu."),
                    Column.text("attendu", "Ce qui est attendu."),
                    Column.text("message", "Le constat en toutes lettres.").always()),
            List.of());

    @Override
    public String name() {
        return "objectifs_constats.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (!content.objectives().isEmpty()) {
            List<String[]> rows = content.objectives().findings().stream()
                    .map(ObjectiveFindingsCsv::row)
                    .toList();
            Cells.write(staging, "donnees/objectifs_constats.csv", TABLE, rows);
        }
    }

    private static String[] row(Finding finding) {
        return new String[] {
            finding.rule().code(),
            finding.severity().name(),
            finding.rule().actor().label(),
            finding.place().file(),
            finding.read(),
            finding.expected(),
            finding.message()
        };
    }
}
