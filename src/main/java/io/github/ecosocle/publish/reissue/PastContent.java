package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.PastFigures;
import io.github.ecosocle.publish.gate.HeldBefore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The content of an earlier release, read from its silenced {@code indicateurs.csv} and tables of forms. What was received
 * is not told again: its file is silenced row by row.
 *
 * @param silenced folder of the silenced files
 * @param tonight whose catalogue and reference the rows are read with
 */
record PastContent(ReleaseContent tonight, LocalDate date, String notice, Path silenced) implements ReleaseContent {

    @Override
    public JobDefinition job() {
        return tonight.job().describedAs((tonight.job().description() + " " + notice).strip());
    }

    @Override
    public Catalogue catalogue() {
        return tonight.catalogue();
    }

    @Override
    public Territories territories() {
        return tonight.territories();
    }

    @Override
    public Populations populations() {
        return tonight.populations();
    }

    @Override
    public void figures(FigureSink sink) {
        try {
            PastFigures.read(figures(), catalogue(), territories(), figure -> {
                sink.figure(figure);
                sink.coverage(coverage(figure));
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path figures() {
        return silenced.resolve("indicateurs.csv");
    }

    @Override
    public List<RecordKind> recordKinds() {
        return tonight.recordKinds().stream()
                .filter(kind -> Files.isRegularFile(silenced.resolve(kind.id() + ".csv")))
                .toList();
    }

    @Override
    public List<SettledRecord> records() {
        try {
            List<SettledRecord> records = new ArrayList<>();
            for (RecordKind kind : recordKinds()) {
                records.addAll(new PastForms(silenced, kind).read());
            }
            return records;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Who is awaited; the rest of its row is kept in the file of that day. */
    private static CoverageRow coverage(Figure figure) {
        return new CoverageRow(
                figure.territory(),
                figure.year(),
                figure.measure(),
                figure.method(),
                figure.coverage(),
                "",
                -1,
                "",
                0,
                PerimeterShares.NONE);
    }

    @Override
    public boolean isOfConstantGeography() {
        return tonight.isOfConstantGeography();
    }

    /** As the figures of that day tell it. */
    @Override
    public List<HeldSeries> held() {
        try {
            HeldBefore held = new HeldBefore();
            PastFigures.read(figures(), catalogue(), territories(), held);
            return held.list();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void observations(ObservationSink sink) {
        // nothing: the rows of the file of that day are kept
    }
}
