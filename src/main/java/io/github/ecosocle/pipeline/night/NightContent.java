package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * The content of a release, read from the settled night and, for the observations, again from where they are kept.
 *
 * @param observationsOf loads what was understood of a submission
 */
record NightContent(
        JobFiles files,
        Tonight tonight,
        LocalDate date,
        Function<Submission, Observations> observationsOf,
        Counts counts)
        implements ReleaseContent {

    @Override
    public JobDefinition job() {
        return files.job();
    }

    @Override
    public Catalogue catalogue() {
        return files.catalogue();
    }

    @Override
    public Territories territories() {
        return files.territories();
    }

    @Override
    public Populations populations() {
        return files.populations();
    }

    @Override
    public void figures(FigureSink sink) {
        tonight.aggregation().figures(counts.counting(sink));
    }

    @Override
    public void observations(ObservationSink sink) {
        ObservationSink counting = counts.counting(sink);
        Map<Integer, String> setAside = tonight.aggregation().setAside();
        for (Submission submission : tonight.submissions()) {
            Observations observations = observationsOf.apply(submission);
            counting.submission(
                    submission, observations, tonight.settlement().decisions(submission, observations, setAside));
        }
    }
}
