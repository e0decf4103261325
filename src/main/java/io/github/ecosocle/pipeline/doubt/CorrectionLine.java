package io.github.ecosocle.pipeline.doubt;

import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.settle.plausibility.Doubt;

/** Turns a slip of unit into the entry that corrects it in {@code jobs/corrections.yml}, on one line of YAML. */
final class CorrectionLine {
    private CorrectionLine() {}

    static String of(String submitter, Observation said, Doubt.Slip slip) {
        return "- {source: " + quoted(submitter)
                + ", territoire: " + quoted(slip.territory())
                + ", mesure: " + slip.measure()
                + ", annee: " + slip.year()
                + ", attendu: " + quoted(said.receivedValue())
                + ", attendu_unite: " + quoted(said.receivedUnit())
                + ", action: remplacer, valeur: " + quoted(slip.value())
                + ", unite: " + quoted(slip.unit())
                + ", raison: " + quoted("Unité : " + slip.told()) + "}";
    }

    /** Double quotes of YAML: what comes from a file cannot end them. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').appendCodePoint(sign);
            } else if (sign < ' ' || Character.getType(sign) == Character.FORMAT) {
                quoted.append(' ');
            } else {
                quoted.appendCodePoint(sign);
            }
        });
        return quoted.append('"').toString();
    }
}
