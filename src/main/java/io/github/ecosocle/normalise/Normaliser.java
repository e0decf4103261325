package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.check.Limits;
import io.github.ecosocle.normalise.layout.HeaderSearch;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.measure.TargetReading;
import io.github.ecosocle.normalise.reference.TerritoryKnowledge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the normalisation of each submission of a run; holds what they share, all of it immutable. */
public final class Normaliser {
    /** Of one file, with all the memory in the world: every commune, measure and year of ten fit in. */
    public static final int MOST_VALUES = 10_000_000;

    private final Catalogue catalogue;
    private final @Nullable Populations populations;
    private final JobDefinition job;
    private final List<HeadingMapping> mappings;
    private final LocalDate runDate;
    private final MeasureNames names;
    private final TargetReading targets;
    private final TerritoryKnowledge territories;
    private final HeaderSearch headers;
    private final Limits limits;

    /** Without populations: bounds per head are not checked. */
    public Normaliser(Catalogue catalogue, Territories territories, JobDefinition job, LocalDate runDate) {
        this(catalogue, territories, null, job, List.of(), runDate);
    }

    public Normaliser(
            Catalogue catalogue,
            Territories territories,
            @Nullable Populations populations,
            JobDefinition job,
            List<HeadingMapping> mappings,
            LocalDate runDate) {
        this.catalogue = catalogue;
        this.populations = populations;
        this.job = job;
        this.mappings = mappings;
        this.runDate = runDate;
        this.names = new MeasureNames(catalogue);
        this.targets = new TargetReading(catalogue);
        this.territories =
                new TerritoryKnowledge(territories, catalogue.vocabulary().nuances(), job);
        this.headers = new HeaderSearch(catalogue, names, this.territories);
        this.limits = new Limits(catalogue);
    }

    /** A sink for the tables of this submission, for one thread. */
    public Normalisation open(Submission submission) {
        return open(submission, MOST_VALUES);
    }

    /** @param mostValues of one file, beyond which it is refused */
    public Normalisation open(Submission submission, int mostValues) {
        return new Normalisation(this, submission, mostValues);
    }

    /** True when nothing was taken of a submission because it holds more than it was allowed to. */
    public static boolean isTooLarge(NormalisedSubmission understood) {
        return understood.findings().counts().containsKey(ValueLimit.TOO_MANY_VALUES.code());
    }

    Catalogue catalogue() {
        return catalogue;
    }

    @Nullable
    Populations populations() {
        return populations;
    }

    JobDefinition job() {
        return job;
    }

    /** The words of the submitter for a deposit of this day; a mapping of some files beats that of all. */
    Optional<HeadingMapping> mapping(Submission submission, LocalDate day) {
        return mappings.stream()
                .filter(mapping -> mapping.holds(submission.submitter(), day) && mapping.isOf(submission.fileName()))
                .min(Comparator.comparing(
                                (HeadingMapping mapping) -> mapping.files().isEmpty())
                        .thenComparing(HeadingMapping::file));
    }

    LocalDate runDate() {
        return runDate;
    }

    MeasureNames names() {
        return names;
    }

    TargetReading targets() {
        return targets;
    }

    TerritoryKnowledge territories() {
        return territories;
    }

    HeaderSearch headers() {
        return headers;
    }

    Limits limits() {
        return limits;
    }
}
