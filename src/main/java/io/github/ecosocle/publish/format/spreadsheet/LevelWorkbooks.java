package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers the figures of one level after another, and writes the workbook of a level once they are all there. */
final class LevelWorkbooks implements FigureWriting {
    private final ReleaseContent content;
    private final Staging staging;
    private final Map<String, IndicatorGrid> grids = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private @Nullable Level gathered;

    LevelWorkbooks(ReleaseContent content, Staging staging) {
        this.content = content;
        this.staging = staging;
    }

    @Override
    public void figure(Figure figure) {
        Level level = content.territories().level(figure.territory());
        if (level == Level.COMMUNE) {
            return;
        }
        if (level != gathered) {
            try {
                write();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            begin(level);
        }
        IndicatorGrid grid = grids.get(figure.measure().indicator());
        if (grid == null) {
            throw new IllegalStateException("not in the catalogue: " + figure.measure());
        }
        grid.add(figure, note(figure));
    }

    private void begin(Level level) {
        gathered = level;
        grids.clear();
        notes.clear();
        for (Indicator indicator : content.catalogue().indicators()) {
            grids.put(indicator.code(), new IndicatorGrid(indicator));
        }
    }

    /** The same few notes come again and again: each is held once. */
    private String note(Figure figure) {
        String statut = figure.statut().label();
        String note = figure.motif().isEmpty() ? statut : statut + " – " + figure.motif();
        List<String> missing = figure.coverage().missing();
        // of an EPCI that sent nothing, there is no more to say
        if (!missing.equals(List.of(content.territories().code(figure.territory()))) && !missing.isEmpty()) {
            note += " – manquent : " + String.join("|", missing);
        }
        String known = notes.putIfAbsent(note, note);
        return known == null ? note : known;
    }

    private void write() throws IOException {
        if (gathered == null) {
            return;
        }
        List<IndicatorGrid> filled =
                grids.values().stream().filter(grid -> grid.rows() > 0).toList();
        String path = "donnees/indicateurs_" + gathered.label() + ".xlsx";
        try (StagedFile file = staging.create(path, IndicateursXlsx.table(gathered))) {
            new LevelWorkbook(content, gathered, LevelWorkbook.MAX_ROWS).write(filled, file);
        }
    }

    @Override
    public void close() throws IOException {
        write();
    }
}
