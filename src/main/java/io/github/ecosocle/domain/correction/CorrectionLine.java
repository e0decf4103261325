package io.github.ecosocle.domain.correction;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Submission;

/** Turns a slip of unit into the entry that corrects it in {@code jobs/corrections.yml}, on one line of YAML. */
public final class CorrectionLine {
    public static final Rule CORRECTION = new Rule(
            "CORRECTION",
            Severity.INFO,
            Actor.EXPLOITANT,
            "Correction possible de « {lu} » en attendant que le déposant réponde, à coller sous « corrections: » de"
                    + " jobs/corrections.yml une fois vérifiée : {0}",
            "",
            "548 200 GWh au lieu de MWh");

    /** The line can be pasted as it is; who pastes it may sign. */
    private static final String AUTHOR = "équipe données";

    private CorrectionLine() {}

    /**
     * What was received, and what it would be without the slip.
     *
     * @param territory its code, behind its level where several levels have it
     * @param unit as received, empty when none was
     * @param told what happened, in French
     */
    public record Slip(
            String territory,
            int year,
            String measure,
            String method,
            String value,
            String unit,
            String corrected,
            String canonicalUnit,
            String told) {}

    /** Dated of the day the file was first seen, so that it stays the same from one night to the next. */
    public static String of(Submission submission, Slip slip) {
        return "- {source: " + quoted(submission.submitter())
                + ", territoire: " + quoted(slip.territory())
                + ", mesure: " + slip.measure()
                + ", annee: " + slip.year()
                + (slip.method().isEmpty() ? "" : ", methode: " + quoted(slip.method()))
                + ", attendu: " + quoted(slip.value())
                + (slip.unit().isBlank() ? "" : ", attendu_unite: " + quoted(slip.unit()))
                + ", action: remplacer, valeur: " + quoted(slip.corrected())
                + ", unite: " + quoted(slip.canonicalUnit())
                + ", raison: " + quoted("Unité : " + slip.told())
                + ", auteur: " + quoted(AUTHOR)
                + ", date: " + submission.firstSeen() + "}";
    }

    /** Double quotes of YAML: what comes from a file cannot end them. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (Expected.isUnseen(sign)) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
