package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns the records of each kind into four tables: the territories, their legal persons, all answers, what is held. */
public final class RegisterTables implements ExportFormat {
    @Override
    public String name() {
        return "registre.csv";
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        for (RecordKind kind : content.recordKinds()) {
            Register register = new Register(content, kind);
            write(staging, kind.id() + ".csv", TerritoryRows.table(register), TerritoryRows.rows(register));
            write(staging, kind.id() + "_signataires.csv", BodyRows.table(register), BodyRows.rows(register));
            write(staging, kind.id() + "_reponses.csv", AnswerRows.table(register), AnswerRows.rows(register));
            write(staging, kind.id() + "_indicateurs.csv", HeldRows.table(register), HeldRows.rows(register));
        }
    }

    private static void write(Staging staging, String name, Table table, List<String[]> rows) throws IOException {
        try (StagedFile file = staging.create("donnees/" + name, table)) {
            file.write(table.header().getBytes(StandardCharsets.UTF_8));
            for (String[] row : rows) {
                file.write(CsvText.row(row));
            }
        }
    }
}
