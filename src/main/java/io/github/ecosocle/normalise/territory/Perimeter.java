package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** For whom a submitter may speak: a SIREN for itself and its communes, a declared source for everybody (contract, 3.1). */
final class Perimeter {
    static final Rule OUT_OF_PERIMETER = new Rule(
            "OUT_OF_PERIMETER",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Territoire d'un autre : « {lu} » n'est ni {0} ni une de ses communes. Écrire {attendu}.",
            "seulement les valeurs de {0}",
            "246200729");

    private final Territories territories;
    private final String submitter;
    private final boolean everywhere;
    private final int[] own;

    Perimeter(Territories territories, JobDefinition job, Submission submission) {
        this.territories = territories;
        this.submitter = submission.submitter();
        this.everywhere = submitter.equals(Submission.UNKNOWN_SUBMITTER)
                || job.sources().stream().anyMatch(source -> source.id().equals(submitter));
        this.own = IntStream.concat(
                        Stream.of(Level.EPCI, Level.POLE)
                                .mapToInt(level -> territories.find(level, submitter))
                                .filter(id -> id != Territories.NONE)
                                .flatMap(id ->
                                        IntStream.concat(IntStream.of(id), IntStream.of(territories.communesOf(id)))),
                        communesOfLater())
                .sorted()
                .toArray();
    }

    /** Those of an EPCI that did not exist yet at the vintage of the job. */
    private IntStream communesOfLater() {
        boolean later =
                territories.findDissolved(submitter).filter(Succession::isLater).isPresent();
        return later
                ? territories.stays().communesEverIn(submitter).stream()
                        .mapToInt(commune -> territories.find(Level.COMMUNE, commune))
                : IntStream.empty();
    }

    /** The territory is refused when somebody else must speak for it. */
    @Nullable
    Fault check(Found found, String read) {
        Succession dissolved = found.dissolved();
        boolean allowed = everywhere
                || (dissolved != null
                        ? dissolved.siren().equals(submitter)
                                || dissolved.successors().contains(submitter)
                        : Arrays.binarySearch(own, found.id()) >= 0);
        return allowed ? null : Fault.of(OUT_OF_PERIMETER, read, submitterName());
    }

    private String submitterName() {
        int id = territories.find(Level.EPCI, submitter);
        return id == Territories.NONE ? submitter : territories.name(id);
    }
}
