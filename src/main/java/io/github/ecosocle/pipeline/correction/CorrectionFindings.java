package io.github.ecosocle.pipeline.correction;

import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.settle.correction.CorrectionAccount;
import io.github.ecosocle.settle.correction.Corrections;
import java.util.List;

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

    private final Corrections corrections;
    private final List<CorrectionAccount> stale;

    public CorrectionFindings(Corrections corrections) {
        this.corrections = corrections;
        this.stale = corrections.accounts().stream()
                .filter(account -> account.outcome() == CorrectionAccount.Outcome.SOURCE_CHANGED)
                .toList();
    }

    /** True when no correction met anything that is worth telling. */
    public boolean isEmpty() {
        return corrections.accounts().stream()
                .allMatch(account -> account.outcome() == CorrectionAccount.Outcome.UNUSED);
    }

    /** @param first number, among all, of the first observation of the submission */
    public void addTo(NormalisedSubmission normalised, int first) {
        for (int at = 0; at < normalised.observations().size() && !isEmpty(); at++) {
            Correction correction = corrections.of(first + at);
            if (correction != null) {
                tell(normalised, at, correction);
            }
        }
        for (CorrectionAccount account : stale) {
            account.changed()
                    .map(number -> number - first)
                    .filter(at -> at >= 0 && at < normalised.observations().size())
                    .forEach(at -> tellStale(normalised, at, account.correction()));
        }
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
