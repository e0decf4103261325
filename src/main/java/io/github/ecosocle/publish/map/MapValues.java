package io.github.ecosocle.publish.map;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hands each figure to the {@link LevelScripts} of its level, one level after the other, then tells what there is. */
final class MapValues implements FigureWriting {
    private final ReleaseContent content;
    private final Territories territories;
    private final Staging staging;
    private final Map<String, Measure> met = new TreeMap<>();
    private final Map<Level, List<String>> written = new EnumMap<>(Level.class);
    private int territory = Territories.NONE;
    private @Nullable Level level;
    private @Nullable LevelScripts scripts;

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
        if (scripts != null) {
            String key = figure.measure().id() + (figure.method().isEmpty() ? "" : " · " + figure.method());
            if (scripts.take(figure, key)) {
                met.putIfAbsent(key, figure.measure());
            }
        }
    }

    private void enter(int entered) {
        endTerritory();
        territory = entered;
        Level next = territories.level(entered);
        if (next != level) {
            endLevel();
            level = next;
            scripts = MapFiles.DRAWN.contains(next) ? new LevelScripts(territories, next, staging) : null;
        }
    }

    private void endTerritory() {
        if (scripts != null && territory != Territories.NONE) {
            scripts.end(territory);
        }
    }

    private void endLevel() {
        if (scripts != null && level != null) {
            written.put(level, scripts.close());
            scripts = null;
        }
    }

    @Override
    public void close() throws IOException {
        endTerritory();
        endLevel();
        MapMenu.write(content, met, written, staging);
    }
}
