package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.util.List;

/** Turns figures above the commune into {@code indicateurs_<niveau>.xlsx}: one sheet an indicator, for people to read. */
public final class IndicateursXlsx implements FigureFormat {
    /** Beyond, data.gouv.fr does not look into a workbook: 12.5 MB. */
    private static final long PORTAL_BYTES = 12_500_000;

    private final long limit;

    public IndicateursXlsx() {
        this(PORTAL_BYTES);
    }

    public IndicateursXlsx(long limit) {
        this.limit = limit;
    }

    @Override
    public String name() {
        return "indicateurs.xlsx";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.XLSX);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) {
        return new LevelWorkbooks(content, staging, limit);
    }

    static Table table(Level level) {
        return new Table(
                "Indicateurs, niveau " + Words.level(level) + ", classeur",
                "Un classeur à lire : une feuille par indicateur, une ligne par territoire et par année, la valeur de chaque"
                        + " mesure et à côté son statut. Les codes y sont des textes.",
                Codes.joinKeys(level),
                List.of());
    }
}
