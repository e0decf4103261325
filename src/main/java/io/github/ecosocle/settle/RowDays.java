package io.github.ecosocle.settle;

import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;

/** Deposit day of each row of a submission: its own, else that of the submission. Held apart only where rows differ. */
final class RowDays {
    private final int submissionDay;
    private final int[] days;

    private RowDays(int submissionDay, int[] days) {
        this.submissionDay = submissionDay;
        this.days = days;
    }

    static RowDays of(Observations observations, int submissionDay) {
        int[] days = {};
        for (int at = 0; at < observations.size(); at++) {
            int day = observations.depositDay(at);
            if (day != Observation.NO_DAY) {
                days = days.length == 0 ? new int[observations.size()] : days;
                days[at] = day - submissionDay;
            }
        }
        return new RowDays(submissionDay, days);
    }

    int day(int row) {
        return days.length == 0 ? submissionDay : submissionDay + days[row];
    }
}
