package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.geo.outline.Contours;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The open layers of {@link NewestLayers}, level by level. */
final class LevelLayers implements FigureWriting {
    private final ReleaseContent content;
    private final Map<Level, LevelFeatures> levels = new EnumMap<>(Level.class);

    LevelLayers(ReleaseContent content, Staging staging) throws IOException {
        this.content = content;
        Contours contours = Contours.of(content.territories());
        for (Level level : content.job().levels()) {
            if (level != Level.COMMUNE) {
                levels.put(level, new LevelFeatures(contours, layers(level, staging)));
            }
        }
    }

    private List<Layer> layers(Level level, Staging staging) throws IOException {
        List<Layer> layers = new ArrayList<>();
        String path = "donnees/indicateurs_" + level.label();
        if (content.job().formats().contains(Format.GEOJSON)) {
            layers.add(new GeojsonLayer(
                    content, level, staging.create(path + ".geojson", NewestLayers.table(content, level))));
        }
        if (content.job().formats().contains(Format.GPKG)) {
            layers.add(new GeopackageLayer(content, level, staging));
        }
        return layers;
    }

    @Override
    public void figure(Figure figure) {
        LevelFeatures features = levels.get(content.territories().level(figure.territory()));
        if (features == null) {
            return;
        }
        try {
            features.figure(figure);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Closes them all, whatever becomes of one. */
    @Override
    public void close() throws IOException {
        @Nullable IOException first = null;
        for (LevelFeatures features : levels.values()) {
            try {
                features.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
