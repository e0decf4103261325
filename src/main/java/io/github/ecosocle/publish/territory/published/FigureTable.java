package io.github.ecosocle.publish.territory.published;

import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.change.Records;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of one level, territory by territory. */
public final class FigureTable implements Closeable {
    private static final byte[] ABSENT = "absent".getBytes(StandardCharsets.US_ASCII);

    private final TerritoryTable table;
    private final int year;
    private final int measure;
    private final int method;
    private final int value;
    private final int statut;

    public FigureTable(Path file) throws IOException {
        table = new TerritoryTable(file);
        year = table.column("annee");
        measure = table.column("mesure");
        method = table.column("methode");
        value = table.column("valeur");
        statut = table.column("statut");
    }

    /** Every figure of a territory, known or not. */
    public List<PublishedFigure> of(Territory territory) throws IOException {
        List<PublishedFigure> figures = new ArrayList<>();
        table.rowsOf(territory, row -> figures.add(figure(row)));
        return figures;
    }

    private PublishedFigure figure(Records row) throws IOException {
        String missing = row.text(row.column("epci_manquants"));
        return new PublishedFigure(
                Integer.parseInt(row.text(year)),
                row.text(measure),
                row.text(method),
                row.text(value),
                row.text(statut),
                row.text(row.column("epci_attendus")),
                row.text(row.column("epci_renseignes")),
                row.text(row.column("part_population_pct")),
                missing.isEmpty() ? List.of() : List.of(missing.split("\\|")),
                row.text(row.column("motif")));
    }

    /** Notes the numbers of a territory; false when nothing has been said of it. */
    boolean note(Territory territory, int place, LevelValues values) throws IOException {
        boolean[] spoken = new boolean[1];
        table.rowsOf(territory, row -> {
            if (!row.holds(statut, ABSENT)) {
                spoken[0] = true;
                String number = row.text(value);
                if (!number.isEmpty()) {
                    Slot slot = new Slot(row.text(measure), row.text(method), Integer.parseInt(row.text(year)));
                    values.put(place, slot, number);
                }
            }
        });
        return spoken[0];
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
