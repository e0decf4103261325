package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.aggregate.Aggregation;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.publish.gate.Arrivals;
import io.github.ecosocle.publish.gate.CoverageGate;
import io.github.ecosocle.publish.gate.Gate;
import io.github.ecosocle.publish.gate.HeldFigures;
import io.github.ecosocle.publish.gate.Verdict;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.correction.Corrections;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Holds the series whose change since the release last shown is abnormal, and aggregates what is let through. */
public final class Gating {
    private static final int ISO_LENGTH = 10;

    private final JobFiles files;
    private final LocalDate date;
    private final Optional<Path> latest;
    private final Set<String> withdrawn = new HashSet<>();

    /** @param latest folder of the release last shown, empty before the first: then nothing is held */
    public Gating(JobFiles files, LocalDate date, Optional<Path> latest) {
        this.files = files;
        this.date = date;
        this.latest = latest.filter(release -> Files.isRegularFile(figures(release)));
    }

    private static Path figures(Path release) {
        return release.resolve("donnees").resolve("indicateurs.csv");
    }

    /** Tells what withdrawn submissions said: that it goes is no surprise. */
    public Gating withdrawn(List<Submission> submissions, Function<Submission, Observations> observationsOf) {
        for (Submission submission : submissions) {
            Observations said = observationsOf.apply(submission);
            for (int at = 0; at < said.size(); at++) {
                var quantity = said.quantity(at);
                if (quantity != null) {
                    withdrawn.add(said.text(TextColumn.LEVEL, at) + " " + said.text(TextColumn.CODE, at) + " "
                            + said.year(at) + " " + said.text(TextColumn.MEASURE, at) + " "
                            + said.text(TextColumn.METHOD, at) + " " + quantity.toPlainText());
                }
            }
        }
        return this;
    }

    public void aggregate(Tonight tonight, Settler settler) throws IOException {
        Settlement settlement = tonight.settlement().carry();
        if (latest.isEmpty()) {
            tonight.aggregated(settler.aggregate(settlement));
            return;
        }
        Path published = figures(latest.get());
        Gate gate = new Gate(
                files.gate(),
                files.catalogue(),
                settlement.cube(),
                arrivals(settlement),
                new Gate.Dates(releaseDate(latest.get()), date));
        List<Verdict> verdicts = new ArrayList<>(gate.judge(published));
        HeldFigures held = HeldFigures.read(held(verdicts), published, files.catalogue(), settlement.cube());
        held.restore(settlement.cube());
        Aggregation aggregation = settler.aggregate(settlement);
        tonight.aggregated(aggregation);
        tonight.gated(held, verdicts);
        try (CoverageGate coverage = gate.coverage(published)) {
            aggregation.upperFigures(held.holding(coverage));
            if (!coverage.verdicts().isEmpty()) {
                verdicts.addAll(coverage.verdicts());
                tonight.gated(held.alsoHolding(held(verdicts), published, settlement.cube()), verdicts);
            }
        }
    }

    private static List<HeldSeries> held(List<Verdict> verdicts) {
        return verdicts.stream().filter(Verdict::isHeld).map(Verdict::series).toList();
    }

    private static LocalDate releaseDate(Path release) throws IOException {
        String name = release.toRealPath().getFileName().toString();
        return LocalDate.parse(name.substring(0, Math.min(ISO_LENGTH, name.length())));
    }

    private Arrivals arrivals(Settlement settlement) {
        return new Arrivals() {
            @Override
            public LocalDate firstSeen(int observation) {
                return settlement.submissionOf(observation).firstSeen();
            }

            @Override
            public boolean isWithdrawn(Figure published) {
                return isCorrected(settlement, published)
                        || !withdrawn.isEmpty()
                                && withdrawn.contains(files.territories()
                                                .level(published.territory())
                                                .label() + " "
                                        + files.territories().code(published.territory()) + " " + published.year() + " "
                                        + published.measure().id() + " " + published.method() + " "
                                        + published.value());
            }
        };
    }

    private boolean isCorrected(Settlement settlement, Figure published) {
        Corrections corrections = settlement.corrections();
        return !corrections.areWithoutValues()
                && corrections.corrects(new Corrections.Value(
                        published.territory(),
                        files.catalogue().number(published.measure().id()),
                        published.year(),
                        published.method(),
                        published.value()));
    }
}
