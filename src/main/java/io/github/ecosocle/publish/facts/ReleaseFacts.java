package io.github.ecosocle.publish.facts;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of a release, noted while the first format reads it, so that no pass is made only to count. */
public final class ReleaseFacts implements ReleaseContent {
    private final ReleaseContent content;
    private @Nullable FigureFacts figures;
    private @Nullable ObservationFacts observations;
    private @Nullable ObjectiveResults objectives;
    private ChangeCounts changes = ChangeCounts.NONE;

    public ReleaseFacts(ReleaseContent content) {
        this.content = content;
    }

    /** What all the figures amount to; read now if no format has asked for them yet. */
    public FigureFacts figures() {
        if (figures == null) {
            figures(figure -> {});
        }
        return figures == null ? new FigureFacts(content) : figures;
    }

    /** Who sent what; read now if no format has asked for it yet. */
    public ObservationFacts observations() {
        if (observations == null) {
            observations((submission, said, decisions) -> {});
        }
        return observations == null ? new ObservationFacts() : observations;
    }

    /** All that is under secrecy, published or only received. */
    public SecretKeys secrets() {
        SecretKeys all = new SecretKeys();
        all.addAll(figures().secrets());
        all.addAll(observations().secrets());
        closedRecords()
                .forEach(closed -> all.addForm(
                        closed.received().kind(),
                        closed.received().territory(),
                        closed.submission().id()));
        return all;
    }

    /** How many figures differ from the release before: none until the files that tell it are written. */
    public ChangeCounts changes() {
        return changes;
    }

    public void changed(ChangeCounts counts) {
        changes = counts;
    }

    @Override
    public void figures(FigureSink sink) {
        if (figures != null) {
            content.figures(sink);
            return;
        }
        FigureFacts noted = new FigureFacts(content);
        content.figures(new FigureSink() {
            @Override
            public void figure(Figure figure) {
                noted.figure(figure);
                sink.figure(figure);
            }

            @Override
            public void coverage(CoverageRow row) {
                sink.coverage(row);
            }
        });
        noted.end();
        figures = noted;
    }

    @Override
    public void observations(ObservationSink sink) {
        if (observations != null) {
            content.observations(sink);
            return;
        }
        ObservationFacts noted = new ObservationFacts();
        content.observations((submission, said, decisions) -> {
            noted.submission(submission, said, decisions);
            sink.submission(submission, said, decisions);
        });
        observations = noted;
    }

    /** Worked out once: several files tell it. */
    @Override
    public ObjectiveResults objectives() {
        ObjectiveResults worked = objectives;
        if (worked == null) {
            worked = content.objectives();
            objectives = worked;
        }
        return worked;
    }

    @Override
    public JobDefinition job() {
        return content.job();
    }

    @Override
    public Catalogue catalogue() {
        return content.catalogue();
    }

    @Override
    public boolean isOfConstantGeography() {
        return content.isOfConstantGeography();
    }

    @Override
    public List<RecordKind> recordKinds() {
        return content.recordKinds();
    }

    @Override
    public List<SettledRecord> records() {
        return content.records();
    }

    @Override
    public List<SettledRecord> closedRecords() {
        return content.closedRecords();
    }

    @Override
    public Territories territories() {
        return content.territories();
    }

    @Override
    public Populations populations() {
        return content.populations();
    }

    @Override
    public LocalDate date() {
        return content.date();
    }

    @Override
    public List<HeldSeries> held() {
        return content.held();
    }
}
