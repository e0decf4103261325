package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.scrutiny.Privacy;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the values of a row, as its file declares: how many answered, and how much of it is the largest's. Not
 * declared, nothing is assumed; declared and unreadable, they are too few.
 */
public record Respondents(
        @Nullable BigDecimal count, @Nullable BigDecimal largestPercent, boolean readable) {
    public static final Rule FEW_RESPONDENTS = new Rule(
            "FEW_RESPONDENTS",
            Severity.INFO,
            Actor.DEPOSANT,
            "Secret statistique : la valeur de {0} repose sur trop peu de répondants, ou l’un d’eux la domine. Elle est reçue et"
                    + " ne sera publiée nulle part, ni les totaux qui la donneraient.",
            "",
            "nb_repondants ; 2");

    public static final Rule RESPONDENTS = new Rule(
            "RESPONDENTS",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Répondants illisibles : « {lu} » ne dit pas un nombre ; dans le doute, la valeur est tenue secrète. Écrire"
                    + " {attendu}.",
            "un nombre de répondants, une part de 0 à 100, ou rien",
            "deux ou trois");

    public static final Respondents UNSAID = new Respondents(null, null, true);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int LONGEST = 18;

    public static Respondents read(String count, String share, Vocabulary words) {
        if (count.isEmpty() && share.isEmpty()) {
            return UNSAID;
        }
        BigDecimal respondents = number(count, words);
        BigDecimal largest = number(share, words);
        boolean readable = (respondents != null || isUnsaid(count, words))
                && (largest != null ? largest.compareTo(WHOLE) <= 0 : isUnsaid(share, words));
        return new Respondents(respondents, largest, readable);
    }

    private static boolean isUnsaid(String text, Vocabulary words) {
        return text.isBlank() || words.findMissing(text).isPresent();
    }

    /** Plain numbers only: a count needs no thousands, and what is not plain is held to be too few. */
    private static @Nullable BigDecimal number(String text, Vocabulary words) {
        String plain = text.strip().replace(',', '.').replace("%", "").strip();
        boolean digits = plain.chars().allMatch(sign -> sign == '.' || (sign >= '0' && sign <= '9'));
        if (!digits || plain.isEmpty() || plain.length() > LONGEST || isUnsaid(text, words)) {
            return null;
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException twoPoints) {
            return null;
        }
    }

    /** True when the value may not be published; a zero of nobody tells of nobody. */
    boolean hide(Privacy privacy, boolean zero) {
        if (privacy.equals(Privacy.NONE)) {
            return false;
        }
        boolean nobody = zero && count != null && count.signum() == 0;
        boolean few = count != null && !nobody && privacy.hidesCount(count);
        return !readable || few || (largestPercent != null && privacy.hidesShare(largestPercent));
    }
}
