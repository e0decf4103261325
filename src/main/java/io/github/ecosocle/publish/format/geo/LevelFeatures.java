package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.format.geo.outline.Contours;
import io.github.ecosocle.publish.format.geo.outline.Polygon;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The territories of one level, each outlined once for every layer it stands in. */
final class LevelFeatures {
    private final Contours contours;
    private final List<Layer> layers;
    private final NewestFigures newest = new NewestFigures();
    private int territory = Territories.NONE;

    LevelFeatures(Contours contours, List<Layer> layers) {
        this.contours = contours;
        this.layers = List.copyOf(layers);
    }

    void figure(Figure figure) throws IOException {
        if (figure.territory() != territory) {
            leave();
            territory = figure.territory();
        }
        newest.take(figure);
    }

    private void leave() throws IOException {
        if (territory == Territories.NONE) {
            return;
        }
        List<Polygon> polygons = contours.polygons(territory);
        for (Layer layer : layers) {
            layer.feature(territory, newest, polygons);
        }
        newest.clear();
    }

    /** Closes them all, whatever becomes of one. */
    void close() throws IOException {
        @Nullable IOException first = null;
        try {
            leave();
        } catch (IOException failed) {
            first = failed;
        }
        for (Layer layer : layers) {
            try {
                layer.close();
            } catch (IOException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
