package io.github.ecosocle.publish.format.json;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.IndicateursCsv;
import io.github.ecosocle.publish.metadata.JsonText;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;

/** Turns figures above the commune into {@code indicateurs_<niveau>.json}, territory by territory, and their schema. */
public final class IndicateursJson implements FigureFormat {
    static final String SCHEMA = "indicateurs.schema.json";

    @Override
    public String name() {
        return "indicateurs.json";
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(JobDefinition.Format.JSON);
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        staging.write("donnees/" + SCHEMA, JsonText.of(IndicateursSchema.of(content)));
        return new LevelDocuments(content, staging);
    }

    static Table table(ReleaseContent content, Level level) {
        Table plain = IndicateursCsv.ofLevel(content, level);
        return new Table(
                plain.title() + ", en JSON",
                "Les chiffres de indicateurs_" + level.label() + ".csv, territoire par territoire ; décrit par "
                        + SCHEMA + ".",
                plain.columns(),
                plain.primaryKey());
    }
}
