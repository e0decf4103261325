package io.github.ecosocle.pipeline.correction;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.correction.CorrectionAccount;
import io.github.ecosocle.settle.correction.CorrectionAccount.Outcome;
import java.util.List;

/** Tells an operator how many corrections were applied, and which are out of date or met nothing. */
public final class CorrectionSummary {
    private static final int SHOWN = 20;

    private CorrectionSummary() {}

    public static String of(List<CorrectionAccount> accounts, Catalogue catalogue, Territories territories) {
        StringBuilder text = new StringBuilder();
        int values = accounts.stream().mapToInt(CorrectionAccount::found).sum();
        if (values > 0) {
            line(text, "  Corrections     " + values + " valeur(s) corrigée(s) selon jobs/corrections.yml");
        }
        List<CorrectionAccount> others = accounts.stream()
                .filter(account -> account.outcome() != Outcome.APPLIED)
                .toList();
        others.stream()
                .limit(SHOWN)
                .map(account -> told(account, catalogue, territories))
                .forEach(told -> line(text, told));
        if (others.size() > SHOWN) {
            line(text, "                  … et " + (others.size() - SHOWN) + " autres");
        }
        return text.toString();
    }

    private static String told(CorrectionAccount account, Catalogue catalogue, Territories territories) {
        Correction correction = account.correction();
        String named = correction.place() + " (" + correction.source() + ", "
                + territories.name(correction.territory()) + ", "
                + catalogue.measures().get(correction.measure()).id() + " " + correction.year() + ")";
        return account.outcome() == Outcome.SOURCE_CHANGED
                ? "  À revoir        " + named
                        + " : la source a changé, la correction n’est pas appliquée à ce qu’elle dit maintenant ;"
                        + " l’ôter de jobs/corrections.yml"
                : "  Sans effet      " + named + " : rien n’a été reçu que cette correction concerne";
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
