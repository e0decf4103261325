package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.part.PartTable;
import io.github.ecosocle.publish.staging.ReleaseFile;
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
    private final long limit;
    private final Map<String, IndicatorGrid> grids = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    private @Nullable Level gathered;

    /** @param limit beyond, a level has one workbook a year beside the whole, if the job asks for parts */
    LevelWorkbooks(ReleaseContent content, Staging staging, long limit) {
        this.content = content;
        this.staging = staging;
        this.limit = limit;
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
        if (content.job().formats().contains(JobDefinition.Format.BY_YEAR)) {
            for (ReleaseFile whole : staging.files()) {
                if (whole.path().equals(path) && whole.bytes() > limit) {
                    writeYears(whole, gathered, filled);
                }
            }
        }
    }

    private void writeYears(ReleaseFile whole, Level level, List<IndicatorGrid> filled) throws IOException {
        int[] years = filled.stream()
                .flatMapToInt(IndicatorGrid::listYears)
                .distinct()
                .sorted()
                .toArray();
        for (int only : years) {
            String year = Integer.toString(only);
            try (StagedFile file = staging.create(
                    PartTable.path(whole, ".xlsx", year, 1),
                    PartTable.of(whole, IndicateursXlsx.table(level), year, 1))) {
                new LevelWorkbook(content, level, LevelWorkbook.MAX_ROWS).write(filled, one -> one == only, file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        write();
    }
}
