package io.github.ecosocle.domain.scrutiny;

/**
 * From where on a job doubts a value that nothing refuses.
 *
 * @param variationPercent largest change from one year to the next, in % of the smaller of the two, for measures that say
 *     nothing of their own
 * @param peerScore largest distance to the median of similar EPCI, in usual distances (median absolute deviation)
 * @param fewestPeers similar EPCI needed for a median to mean something
 * @param sourceGapPercent largest gap between a figure sent and the figure computed from others
 */
public record Tolerances(int variationPercent, int peerScore, int fewestPeers, int sourceGapPercent) {
    public static final Tolerances USUAL = new Tolerances(100, 5, 12, 1);

    /** That of the measure, else that of the job. */
    public int variationOf(Scrutiny scrutiny) {
        return scrutiny.variationPercent() == Scrutiny.OF_THE_JOB ? variationPercent : scrutiny.variationPercent();
    }
}
