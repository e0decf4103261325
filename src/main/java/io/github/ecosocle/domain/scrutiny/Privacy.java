package io.github.ecosocle.domain.scrutiny;

import java.math.BigDecimal;

/**
 * When a value tells of too few: its respondents are fewer than {@code fewestRespondents}, or the largest of them makes more
 * than {@code largestSharePercent} of it. Of respondents that a file does not declare, nothing is assumed.
 */
public record Privacy(int fewestRespondents, int largestSharePercent) {
    private static final int WHOLE = 100;

    /** Hides nothing, whatever is declared. */
    public static final Privacy NONE = new Privacy(0, WHOLE);

    public boolean hidesCount(BigDecimal respondents) {
        return respondents.compareTo(BigDecimal.valueOf(fewestRespondents)) < 0;
    }

    public boolean hidesShare(BigDecimal largestPercent) {
        return largestPercent.compareTo(BigDecimal.valueOf(largestSharePercent)) > 0;
    }
}
