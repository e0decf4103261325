package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns an {@code indicateurs.csv} back into the figures it was written from. */
public final class PastFigures implements Closeable {
    private static final Map<String, Statut> STATUTS =
            Stream.of(Statut.values()).collect(Collectors.toUnmodifiableMap(Statut::label, statut -> statut));

    private static final List<String> COLUMNS = List.of(
            "niveau",
            "code_territoire",
            "annee",
            "mesure",
            "valeur",
            "statut",
            "epci_attendus",
            "epci_renseignes",
            "part_population_pct",
            "epci_manquants",
            "motif",
            "methode");

    private final int[] columns = new int[COLUMNS.size()];
    private final Records records;
    private final Catalogue catalogue;
    private final Territories territories;

    /** A row speaks of what the catalogue or the reference of today no longer knows. */
    public static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownException(String what) {
            super(what);
        }
    }

    public PastFigures(Path file, Catalogue catalogue, Territories territories) throws IOException {
        this.records = new Records(file);
        this.catalogue = catalogue;
        this.territories = territories;
        for (int at = 0; at < COLUMNS.size(); at++) {
            columns[at] = records.column(COLUMNS.get(at));
        }
    }

    /** Hands on every figure; throws {@link UnknownException} at the first that cannot be read any more. */
    public static void read(Path file, Catalogue catalogue, Territories territories, FigureSink sink)
            throws IOException {
        try (PastFigures past = new PastFigures(file, catalogue, territories)) {
            while (past.records.next()) {
                sink.figure(past.figure());
            }
        }
    }

    /** Hands on every figure that catalogue and reference still know. */
    public static void readKnown(Path file, Catalogue catalogue, Territories territories, FigureSink sink)
            throws IOException {
        try (PastFigures past = new PastFigures(file, catalogue, territories)) {
            for (Figure figure = past.next(); figure != null; figure = past.next()) {
                sink.figure(figure);
            }
        }
    }

    /** The next figure that catalogue and reference still know, or null at the end. */
    public @Nullable Figure next() throws IOException {
        while (records.next()) {
            try {
                return figure();
            } catch (UnknownException gone) {
                // what is no longer published has nothing to be compared with
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }

    private Figure figure() throws IOException {
        String statut = cell("statut");
        if (!STATUTS.containsKey(statut)) {
            throw new UnknownException(statut);
        }
        return new Figure(
                territory(),
                Integer.parseInt(cell("annee")),
                measure(),
                cell("methode"),
                cell("valeur"),
                STATUTS.getOrDefault(statut, Statut.ABSENT),
                coverage(),
                cell("motif"));
    }

    private int territory() throws IOException {
        String code = cell("code_territoire");
        int found = Level.find(cell("niveau"))
                .map(level -> territories.find(level, code))
                .orElse(Territories.NONE);
        if (found == Territories.NONE) {
            throw new UnknownException(code);
        }
        return found;
    }

    private Measure measure() throws IOException {
        String id = cell("mesure");
        return catalogue.findMeasure(id).orElseThrow(() -> new UnknownException(id));
    }

    private Coverage coverage() throws IOException {
        String missing = cell("epci_manquants");
        return new Coverage(
                Integer.parseInt(cell("epci_attendus")),
                Integer.parseInt(cell("epci_renseignes")),
                tenths(cell("part_population_pct")),
                missing.isEmpty() ? List.of() : List.of(missing.split("\\|", -1)));
    }

    /** One decimal at most. */
    private static int tenths(String percent) {
        if (percent.isEmpty()) {
            return -1;
        }
        int point = percent.indexOf('.');
        return point < 0
                ? Integer.parseInt(percent) * 10
                : Integer.parseInt(percent.substring(0, point) + percent.substring(point + 1));
    }

    private String cell(String column) throws IOException {
        return records.text(columns[COLUMNS.indexOf(column)]);
    }
}
