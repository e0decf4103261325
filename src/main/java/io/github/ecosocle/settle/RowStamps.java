package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import java.util.Arrays;

/** The stamp of each row of one submission; a source is ranked once per measure, a stamp numbered once per run of rows. */
final class RowStamps {
    private static final int NOT_RANKED_YET = -1;

    private final Stamps stamps;
    private final SourceRanks ranks;
    private final Catalogue catalogue;
    private final Submission submission;
    private final Observations observations;
    private final RowDays days;
    private final int[][] ranksByMeasureAndSource;
    private int lastRank = NOT_RANKED_YET;
    private int lastDay;
    private int lastStamp;

    RowStamps(
            Stamps stamps,
            SourceRanks ranks,
            Catalogue catalogue,
            Submission submission,
            Observations observations,
            RowDays days) {
        this.stamps = stamps;
        this.ranks = ranks;
        this.catalogue = catalogue;
        this.submission = submission;
        this.observations = observations;
        this.days = days;
        this.ranksByMeasureAndSource = new int[catalogue.measures().size()][];
        Arrays.setAll(ranksByMeasureAndSource, measure -> new int[0]);
    }

    int stamp(int at, int measure) {
        int rank = rank(at, measure);
        int day = days.day(at);
        if (rank != lastRank || day != lastDay) {
            lastStamp = stamps.number(rank, day, submission.arrival());
            lastRank = rank;
            lastDay = day;
        }
        return lastStamp;
    }

    int rank(int at, int measure) {
        if (ranksByMeasureAndSource[measure].length == 0) {
            int[] notRanked = new int[observations.strings().size()];
            Arrays.fill(notRanked, NOT_RANKED_YET);
            ranksByMeasureAndSource[measure] = notRanked;
        }
        int[] bySource = ranksByMeasureAndSource[measure];
        int source = observations.textNumber(TextColumn.SOURCE, at);
        if (bySource[source] == NOT_RANKED_YET) {
            bySource[source] = ranks.rank(
                    observations.strings().get(source),
                    submission.submitter(),
                    catalogue.measures().get(measure).indicator());
        }
        return bySource[source];
    }
}
