package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.publish.format.geo.outline.Polygon;
import java.io.IOException;
import java.util.List;

/** One file of one level that can be mapped: takes each territory with its outline and its newest figures. */
interface Layer {
    /** @param polygons largest first, none where no outline is known */
    void feature(int territory, NewestFigures newest, List<Polygon> polygons) throws IOException;

    /** Finishes the file. */
    void close() throws IOException;
}
