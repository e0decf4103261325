package io.github.ecosocle.pipeline.correction;

import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.correction.Corrections;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Adds to the findings of a submission the values that were corrected, and those that show a correction to be out of date. */
public final class CorrectionFindings {
    static final Rule CORRECTED = new Rule(
            "CORRECTED",
            Severity.INFO,
            Actor.DEPOSANT,
            "Valeur corrigée à la publication : « {lu} » {0}, en attendant un envoi corrigé. Raison : {1} ({2}). Envoyer"
                    + " {attendu}.",
            "la valeur juste, ou la confirmer",
            "123 450 t, déclarées en quintaux");

    static final Rule CORRECTION_STALE = new Rule(
            "CORRECTION_STALE",
            Severity.AVERTISSEMENT,
            Actor.EXPLOITANT,
            "Correction à revoir : la source dit maintenant « {lu} », alors que {0} de jobs/corrections.yml attend « {1} »."
                    + " Elle ne s’applique pas à cette valeur : {attendu}.",
            "ôter la correction, ou y écrire la valeur que dit maintenant la source",
            "12 345 t au lieu des 123 450 t attendues");

    public static final List<Rule> RULES = List.of(CORRECTED, CORRECTION_STALE);

    private final Corrections corrections;
    private final SortedMap<Integer, List<Correction>> stale = new TreeMap<>();

    public CorrectionFindings(Corrections corrections) {
        this.corrections = corrections;
        corrections
                .accounts()
                .forEach(account -> account.changed()
                        .forEach(number -> stale.computeIfAbsent(number, any -> new ArrayList<>())
                                .add(account.correction())));
    }

    /** The submissions that something is to be told, by id. */
    public Set<String> concerned(Settlement settlement) {
        return Stream.concat(corrections.corrected().stream(), stale.keySet().stream())
                .map(observation -> settlement.submissionOf(observation).id())
                .collect(Collectors.toSet());
    }

    /** @param first number, among all, of the first observation of the submission */
    public void addTo(NormalisedSubmission normalised, int first) {
        int end = first + normalised.observations().size();
        corrections
                .corrected()
                .subSet(first, end)
                .forEach(number -> tell(normalised, number - first, corrections.get(number)));
        stale.subMap(first, end)
                .forEach((number, all) -> all.forEach(correction -> tellStale(normalised, number - first, correction)));
    }

    private static void tell(NormalisedSubmission normalised, int at, Correction correction) {
        Observation said = normalised.observations().get(at);
        String fate = correction.value() == null
                ? "est écartée"
                : "est remplacée par "
                        + correction
                                .value()
                                .toDecimal(Quantity.MAX_DECIMALS)
                                .toPlainString()
                                .replace('.', ',');
        normalised
                .findings()
                .add(CORRECTED.at(
                        place(normalised, said),
                        said.receivedValue(),
                        fate,
                        correction.reason(),
                        correction.author() + ", " + correction.date()));
    }

    private static void tellStale(NormalisedSubmission normalised, int at, Correction correction) {
        Observation said = normalised.observations().get(at);
        normalised
                .findings()
                .add(CORRECTION_STALE.at(
                        place(normalised, said),
                        said.receivedValue(),
                        correction.place(),
                        correction.expected().value()));
    }

    private static Place place(NormalisedSubmission normalised, Observation said) {
        return new Place(normalised.submission().path(), said.sheet(), said.row(), said.column());
    }
}
