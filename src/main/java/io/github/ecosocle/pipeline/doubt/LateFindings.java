package io.github.ecosocle.pipeline.doubt;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.plausibility.Doubt;
import io.github.ecosocle.settle.plausibility.Plausibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the doubts and gaps of a night, by number of observation, into findings of the submissions they concern. */
public final class LateFindings {
    static final Rule RATE_GAP = new Rule(
            "RATE_GAP",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le chiffre fourni {lu} s’écarte de plus de {1} % du chiffre calculé à partir des autres données, {0} : c’est le"
                    + " chiffre calculé qui est publié.",
            "{0}",
            "12 % fournis, 15 % calculés");

    private static final Rule CORRECTION = new Rule(
            "CORRECTION",
            Severity.INFO,
            Actor.EXPLOITANT,
            "Correction possible de « {lu} » en attendant que le déposant réponde, à coller sous « corrections: » de"
                    + " jobs/corrections.yml une fois vérifiée : {0}",
            "",
            "548 200 GWh au lieu de MWh");

    private static final List<String> CODES = Stream.concat(
                    Stream.of(RATE_GAP, CORRECTION), Plausibility.RULES.stream())
            .map(rule -> "\n" + rule.code() + ",")
            .toList();

    private final Catalogue catalogue;
    private final int toleratedGap;
    private final SortedMap<Integer, List<Doubt>> doubts = new TreeMap<>();
    private final SortedMap<Integer, String> gaps;

    /** @param gaps figures computed where another was sent */
    public LateFindings(Catalogue catalogue, int toleratedGap, List<Doubt> doubts, Map<Integer, String> gaps) {
        this.catalogue = catalogue;
        this.toleratedGap = toleratedGap;
        this.gaps = new TreeMap<>(gaps);
        doubts.forEach(doubt -> this.doubts
                .computeIfAbsent(doubt.observation(), number -> new ArrayList<>())
                .add(doubt));
    }

    /** The submissions that something is to be told, by id. */
    public Set<String> concerned(Settlement settlement) {
        return Stream.concat(doubts.keySet().stream(), gaps.keySet().stream())
                .map(observation -> settlement.submissionOf(observation).id())
                .collect(Collectors.toSet());
    }

    /** True when an earlier night told something that may no longer hold. */
    public static boolean areTold(Path constats) throws IOException {
        String told = Files.readString(constats, StandardCharsets.UTF_8);
        return CODES.stream().anyMatch(told::contains);
    }

    /** @param first number, among all, of the first observation of the submission */
    public void addTo(NormalisedSubmission normalised, int first) {
        int end = first + normalised.observations().size();
        gaps.subMap(first, end).forEach((number, computed) -> {
            Observation said = normalised.observations().get(number - first);
            String unit = catalogue
                    .findMeasure(said.measure())
                    .map(Measure::unit)
                    .map(it -> " " + it.symbol())
                    .orElse("");
            normalised
                    .findings()
                    .add(RATE_GAP.at(place(normalised, said), said.receivedValue(), computed + unit, toleratedGap));
        });
        doubts.subMap(first, end).forEach((number, found) -> {
            Observation said = normalised.observations().get(number - first);
            found.forEach(doubt -> tell(normalised, said, doubt));
        });
    }

    private static void tell(NormalisedSubmission normalised, Observation said, Doubt doubt) {
        Place place = place(normalised, said);
        Finding found =
                doubt.rule().at(place, said.receivedValue(), doubt.arguments().toArray());
        normalised.findings().add(found);
        if (doubt.slip() != null) {
            Submission submission = normalised.submission();
            String line = CorrectionLine.of(submission.submitter(), said, doubt.slip());
            normalised.findings().add(CORRECTION.at(place, said.receivedValue(), line));
        }
    }

    private static Place place(NormalisedSubmission normalised, Observation said) {
        return new Place(normalised.submission().path(), said.sheet(), said.row(), said.column());
    }
}
