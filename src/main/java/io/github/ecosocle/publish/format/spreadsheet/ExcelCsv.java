package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.IndicateursCsv;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;

/** Turns figures above the commune into {@code indicateurs_<niveau>_excel.csv}: semicolon, decimal comma, as Excel likes. */
public final class ExcelCsv implements FigureFormat {
    @Override
    public String name() {
        return "indicateurs_excel.csv";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.CSV_EXCEL);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        return new ExcelCsvFiles(content, staging);
    }

    static Table table(ReleaseContent content, Level level) {
        Table plain = IndicateursCsv.ofLevel(content, level);
        return new Table(
                plain.title() + ", pour Excel",
                "Les mêmes lignes que indicateurs_" + level.label()
                        + ".csv, avec point-virgule et virgule décimale. Un tableur"
                        + " y lit les codes comme des nombres et ôte leurs zéros de tête : le classeur XLSX les garde.",
                plain.columns(),
                plain.primaryKey(),
                Table.Dialect.FRENCH_SPREADSHEET);
    }
}
