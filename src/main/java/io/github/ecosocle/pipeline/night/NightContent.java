package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.attain.Attaining;
import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.publish.gate.HeldFigures;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The content of a release, read from the settled night and, for the observations, again from where they are kept.
 *
 * @param view of those the release is for
 * @param observationsOf loads what was understood of a submission, as they see it
 */
record NightContent(
        JobFiles files,
        Tonight tonight,
        LocalDate date,
        AccessView view,
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
    public List<RecordKind> recordKinds() {
        return files.records().published();
    }

    @Override
    public List<SettledRecord> records() {
        return tonight.records().list().stream()
                .map(record -> record.seen(view.why(record.submission(), record.received())))
                .toList();
    }

    @Override
    public List<SettledRecord> closedRecords() {
        return tonight.records().received().stream()
                .map(record -> record.seen(view.why(record.submission(), record.received())))
                .filter(SettledRecord::isClosed)
                .toList();
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
    public boolean isOfConstantGeography() {
        return files.passages().isAsked();
    }

    @Override
    public void figures(FigureSink sink) {
        HeldFigures held = tonight.held();
        FigureSink counting = counts.counting(sink);
        tonight.aggregation().figures(held == null ? counting : held.holding(counting));
    }

    @Override
    public List<HeldSeries> held() {
        HeldFigures held = tonight.held();
        return held == null ? List.of() : held.list();
    }

    /** From passes of their own, which are not counted; without objectives there is none. */
    @Override
    public ObjectiveResults objectives() {
        if (files.objectives().isEmpty() || view.seesNothing()) {
            return ObjectiveResults.NONE;
        }
        Attaining attaining = new Attaining(files.objectives(), files.catalogue(), files.territories(), files.job());
        tonight.aggregation().figures(attaining.figures());
        tell(attaining.observations());
        return attaining.results(date);
    }

    @Override
    public void observations(ObservationSink sink) {
        tell(counts.counting(sink));
    }

    private void tell(ObservationSink sink) {
        Map<Integer, String> setAside = tonight.aggregation().setAside();
        HeldFigures held = tonight.held();
        if (held != null) {
            setAside.putAll(held.setAside());
        }
        Map<Integer, String> notes = tonight.aggregation().notes();
        for (Submission submission : tonight.submissions()) {
            Observations observations = observationsOf.apply(submission);
            sink.submission(
                    submission,
                    observations,
                    tonight.settlement().decisions(submission, observations, setAside, notes));
        }
    }
}
