package io.github.ecosocle.publish.map;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@code valeurs_<niveau>.js}: by territory its name, its members where it is drawn by them, and its figures. */
final class MapValues implements FigureWriting {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ReleaseContent content;
    private final Territories territories;
    private final Staging staging;
    private final Map<String, Measure> met = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, String>> figures = new TreeMap<>();
    private int territory = Territories.NONE;
    private @Nullable Level level;
    private @Nullable StagedFile file;
    private @Nullable JsonGenerator json;
    private final Map<Level, Integer> written = new HashMap<>();

    MapValues(ReleaseContent content, Staging staging) {
        this.content = content;
        this.territories = content.territories();
        this.staging = staging;
    }

    @Override
    public void figure(Figure figure) {
        if (figure.territory() != territory) {
            enter(figure.territory());
        }
        if (json == null) {
            return;
        }
        String said = said(figure);
        if (!said.isEmpty()) {
            String key = figure.measure().id() + (figure.method().isEmpty() ? "" : " · " + figure.method());
            met.putIfAbsent(key, figure.measure());
            figures.computeIfAbsent(key, added -> new TreeMap<>()).put(figure.year(), said);
        }
    }

    /** A number, or why there is none where somebody has spoken; nothing where nobody has. */
    private static String said(Figure figure) {
        if (!figure.value().isEmpty()) {
            return figure.value();
        }
        return figure.statut() == Statut.SECRET ? "secret" : figure.statut() == Statut.PARTIEL ? "partiel" : "";
    }

    private void enter(int entered) {
        endTerritory();
        territory = entered;
        Level next = territories.level(entered);
        if (next != level) {
            endLevel();
            level = next;
            if (MapFiles.DRAWN.contains(next)) {
                begin(next);
            }
        }
    }

    private void begin(Level next) {
        try {
            StagedFile opened = staging.create("carte/valeurs_" + next.label() + ".js");
            opened.write(("valeurs(\"" + next.label() + "\",").getBytes(StandardCharsets.US_ASCII));
            JsonGenerator generator = JSON.createGenerator(opened);
            generator.writeStartObject();
            file = opened;
            json = generator;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void endTerritory() {
        JsonGenerator out = json;
        if (out == null || territory == Territories.NONE) {
            return;
        }
        out.writeName(territories.code(territory));
        out.writeStartObject();
        out.writeStringProperty("nom", territories.name(territory));
        if (level == Level.CRTE || level == Level.POLE) {
            out.writeArrayPropertyStart("membres");
            territories.members(territory).forEach(member -> out.writeString(territories.code(member.territory())));
            out.writeEndArray();
        }
        figures.forEach((key, years) -> {
            out.writeObjectPropertyStart(key);
            years.forEach((year, said) -> out.writeStringProperty(Integer.toString(year), said));
            out.writeEndObject();
        });
        out.writeEndObject();
        figures.clear();
        written.merge(territories.level(territory), 1, Integer::sum);
    }

    private void endLevel() {
        StagedFile done = file;
        if (done == null || json == null) {
            return;
        }
        try {
            json.writeEndObject();
            json.close();
            done.write(");\n".getBytes(StandardCharsets.US_ASCII));
            done.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            json = null;
            file = null;
        }
    }

    @Override
    public void close() throws IOException {
        endTerritory();
        endLevel();
        MapMenu.write(content, met, written.keySet(), staging);
    }
}
