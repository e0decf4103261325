package io.github.ecosocle.publish.territory.published;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The numbers of every level above the commune, and which territories something has been said of. */
public final class PublishedFigures {
    private final Territories territories;
    private final Map<Level, LevelValues> byLevel = new EnumMap<>(Level.class);
    private final BitSet spoken = new BitSet();

    private PublishedFigures(Territories territories) {
        this.territories = territories;
    }

    /** Where the figures of a level are. */
    public static Path file(Path release, Level level) {
        return release.resolve("donnees").resolve("indicateurs_" + level.label() + ".csv");
    }

    public static PublishedFigures read(Path release, Territories territories, List<Level> levels) throws IOException {
        PublishedFigures figures = new PublishedFigures(territories);
        for (Level level : levels) {
            if (Files.isRegularFile(file(release, level))) {
                figures.read(release, level);
            }
        }
        return figures;
    }

    private void read(Path release, Level level) throws IOException {
        LevelValues values = new LevelValues(territories.count(level));
        byLevel.put(level, values);
        int first = territories.first(level);
        try (FigureTable table = new FigureTable(file(release, level))) {
            for (int id = first; id < territories.end(level); id++) {
                if (table.note(territories.get(id), id - first, values)) {
                    spoken.set(id);
                }
            }
        }
    }

    /** False where every figure is absent. */
    public boolean isSpokenOf(int territory) {
        return spoken.get(territory);
    }

    /** The number of a territory, empty when it has none or its level is not published. */
    public String value(int territory, Slot slot) {
        LevelValues values = byLevel.get(territories.level(territory));
        return values == null ? "" : values.get(territory - territories.first(territories.level(territory)), slot);
    }

    /** Among all of its level. */
    public LevelValues.Rank rank(int territory, Slot slot, double value) {
        LevelValues values = byLevel.get(territories.level(territory));
        return values == null ? new LevelValues.Rank(1, 0) : values.rank(slot, value);
    }

    /** Among some of its level, itself included. */
    public LevelValues.Rank rankAmong(int[] peers, int territory, Slot slot, double value) {
        Level level = territories.level(territory);
        LevelValues values = byLevel.get(level);
        int first = territories.first(level);
        int[] places = Arrays.stream(peers).map(peer -> peer - first).toArray();
        return values == null ? new LevelValues.Rank(1, 0) : values.rankAmong(places, slot, value);
    }
}
