package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.Records;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns an {@code indicateurs.csv} back into the figures it was written from. */
final class PastFigures {
    private static final Map<String, Statut> STATUTS =
            Stream.of(Statut.values()).collect(Collectors.toUnmodifiableMap(Statut::label, statut -> statut));

    private final Records records;
    private final Catalogue catalogue;
    private final Territories territories;

    /** A row speaks of what the catalogue or the reference of today no longer knows. */
    static final class UnknownException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnknownException(String what) {
            super(what);
        }
    }

    private PastFigures(Records records, Catalogue catalogue, Territories territories) {
        this.records = records;
        this.catalogue = catalogue;
        this.territories = territories;
    }

    static void read(Path file, Catalogue catalogue, Territories territories, FigureSink sink) throws IOException {
        try (Records records = new Records(file)) {
            PastFigures past = new PastFigures(records, catalogue, territories);
            while (records.next()) {
                sink.figure(past.figure());
            }
        }
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
        return records.text(records.column(column));
    }
}
