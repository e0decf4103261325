package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The open layers of {@link IndicateursGeojson}, one a level. */
final class LevelLayers implements FigureWriting {
    private final ReleaseContent content;
    private final Map<Level, LevelFeatures> layers = new EnumMap<>(Level.class);

    LevelLayers(ReleaseContent content, Staging staging) throws IOException {
        this.content = content;
        Contours contours = Contours.of(content.territories());
        for (Level level : content.job().levels()) {
            if (level != Level.COMMUNE) {
                String path = "donnees/indicateurs_" + level.label() + ".geojson";
                layers.put(
                        level,
                        new LevelFeatures(
                                content,
                                level,
                                contours,
                                staging.create(path, IndicateursGeojson.table(content, level))));
            }
        }
    }

    @Override
    public void figure(Figure figure) {
        LevelFeatures layer = layers.get(content.territories().level(figure.territory()));
        if (layer != null) {
            layer.figure(figure);
        }
    }

    /** Closes them all, whatever becomes of one. */
    @Override
    public void close() throws IOException {
        @Nullable JacksonException first = null;
        for (LevelFeatures layer : layers.values()) {
            try {
                layer.close();
            } catch (JacksonException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw new IOException(first);
        }
    }
}
