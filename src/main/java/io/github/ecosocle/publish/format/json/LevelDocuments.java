package io.github.ecosocle.publish.format.json;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open documents of {@link IndicateursJson}, one a level. */
final class LevelDocuments implements FigureWriting {
    private final ReleaseContent content;
    private final Map<Level, LevelDocument> documents = new EnumMap<>(Level.class);

    LevelDocuments(ReleaseContent content, Staging staging) throws IOException {
        this.content = content;
        for (Level level : content.job().levels()) {
            if (level != Level.COMMUNE) {
                StagedFile file = staging.create(
                        "donnees/indicateurs_" + level.label() + ".json", IndicateursJson.table(content, level));
                documents.put(level, new LevelDocument(content, level, file));
            }
        }
    }

    @Override
    public void figure(Figure figure) {
        LevelDocument document = documents.get(content.territories().level(figure.territory()));
        if (document != null) {
            document.figure(figure);
        }
    }

    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (LevelDocument document : documents.values()) {
            try {
                document.close();
            } catch (UncheckedIOException failed) {
                first = first == null ? failed.getCause() : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
