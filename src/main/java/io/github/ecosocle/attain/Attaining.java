package io.github.ecosocle.attain;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.territory.Territories;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Turns the figures of one release into what was attained of the objectives of its job. Only published figures count, so
 * that an objective can never tell what a figure keeps secret.
 */
public final class Attaining {
    private final List<ObjectiveFile> files;
    private final Catalogue catalogue;
    private final Territories territories;
    private final JobDefinition job;
    private final KnownFigures known;
    private final SourcesOfFigures sources;

    public Attaining(List<ObjectiveFile> files, Catalogue catalogue, Territories territories, JobDefinition job) {
        this.files = files;
        this.catalogue = catalogue;
        this.territories = territories;
        this.job = job;
        Set<String> wanted = new HashSet<>();
        files.forEach(file -> measures(file).forEach(measure -> wanted.addAll(withInputs(measure))));
        this.known = new KnownFigures(territories, wanted);
        this.sources = new SourcesOfFigures(territories, wanted, job.sources());
    }

    private static Stream<Measure> measures(ObjectiveFile file) {
        Contract contract = file.contract();
        Stream<Measure> promised =
                contract == null ? Stream.of() : contract.commitments().stream().map(Commitment::measure);
        return Stream.concat(promised, file.trajectories().stream().map(Trajectory::measure));
    }

    /** The measure itself, and the base measures it is computed from. */
    static List<String> withInputs(Measure measure) {
        List<String> all = new ArrayList<>(List.of(measure.id()));
        Formula formula = measure.formula();
        if (formula != null) {
            all.addAll(formula.inputs());
        }
        return all;
    }

    /** To be told every figure of the release. */
    public FigureSink figures() {
        return known;
    }

    /** To be told every observation: a path holds only between values of one source. */
    public ObservationSink observations() {
        return sources;
    }

    /** Once all is told. @param date of the run: a year to come is not told */
    public ObjectiveResults results(LocalDate date) {
        List<Attainment> attainments = new ArrayList<>();
        List<Verdict> verdicts = new ArrayList<>();
        List<PathPoint> path = new ArrayList<>();
        Findings findings = new Findings(job.severities());
        for (ObjectiveFile file : files) {
            Contract contract = file.contract();
            if (contract != null) {
                ContractAccount account =
                        new ContractAccount(file.name(), contract, new Doing(known, catalogue, territories), findings);
                account.tell(date.getYear(), attainments, verdicts);
            }
            for (Trajectory trajectory : file.trajectories()) {
                new PathAccount(file.name(), trajectory, known, sources, findings)
                        .tell(territories, job.levels(), path);
            }
        }
        return new ObjectiveResults(files, attainments, verdicts, path, findings.kept());
    }
}
