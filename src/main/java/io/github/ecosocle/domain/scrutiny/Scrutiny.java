package io.github.ecosocle.domain.scrutiny;

/**
 * What is expected of the values of one measure.
 *
 * @param variationPercent largest change from one year to the next, in % of the smaller of the two; {@link #OF_THE_JOB}
 *     where only the job says
 */
public record Scrutiny(int variationPercent, Privacy privacy) {
    public static final int OF_THE_JOB = -1;
    public static final Scrutiny NONE = new Scrutiny(OF_THE_JOB, Privacy.NONE);
}
