package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.PastFigures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * The content of an earlier release, read from its silenced {@code indicateurs.csv}. What was received is not told again:
 * its file is silenced row by row.
 *
 * @param tonight whose catalogue and reference the rows are read with
 */
record PastContent(ReleaseContent tonight, LocalDate date, String notice, Path figures) implements ReleaseContent {

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
            PastFigures.read(figures, catalogue(), territories(), sink);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void observations(ObservationSink sink) {
        // nothing: the rows of the file of that day are kept
    }
}
