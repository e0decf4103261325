package io.github.ecosocle.publish.format.parquet;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.IndicateursCsv;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;

/** Turns figures of every level into {@code indicateurs.parquet}: the columns of {@code indicateurs.csv}, typed. */
public final class IndicateursParquet implements FigureFormat {
    @Override
    public String name() {
        return "indicateurs.parquet";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.PARQUET);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        Table all = IndicateursCsv.all(content);
        Table table = new Table(
                "Indicateurs, tous niveaux, en Parquet",
                "Les lignes et les colonnes de indicateurs.csv, typées : texte, entier, nombre ; ce qui y est vide est ici"
                        + " absent (null). Les valeurs sont arrondies au double le plus proche.",
                all.columns(),
                all.primaryKey());
        return new IndicateursColumns(
                content.territories(), table.columns(), staging.create("donnees/indicateurs.parquet", table));
    }
}
