package io.github.ecosocle.publish.map;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureFormat;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Turns the figures of the levels that can be drawn into the scripts of the folder {@code carte/}: they are loaded by the
 * front page one by one, as its reader asks, and from a folder as well as from a server.
 */
public final class MapFiles implements FigureFormat {
    /** France is one figure: there is nothing to compare on a map. */
    static final List<Level> DRAWN = List.of(Level.EPCI, Level.CRTE, Level.POLE, Level.DEPARTEMENT, Level.REGION);

    private static final List<String> FIXED =
            List.of("carte.js", "fiche.js", "fond_epci.js", "fond_departement.js", "fond_region.js");

    @Override
    public String name() {
        return "carte";
    }

    @Override
    public FigureWriting open(ReleaseContent content, Staging staging) throws IOException {
        for (String file : FIXED) {
            try (InputStream in = Objects.requireNonNull(MapFiles.class.getResourceAsStream(file));
                    OutputStream out = staging.create("carte/" + file)) {
                in.transferTo(out);
            }
        }
        return new MapValues(content, staging);
    }
}
