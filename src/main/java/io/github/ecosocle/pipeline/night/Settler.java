package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.aggregate.Aggregation;
import io.github.ecosocle.aggregate.Origins;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.Settling;
import io.github.ecosocle.settle.plausibility.Doubt;
import io.github.ecosocle.settle.plausibility.Plausibility;
import io.github.ecosocle.settle.record.RecordSettling;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Settles and aggregates a list of submissions, wherever their observations are kept. */
public final class Settler {
    private final JobFiles files;

    public Settler(JobFiles files) {
        this.files = files;
    }

    /**
     * @param depositDates the submission's own deposit date, ISO, or empty for the day it was first seen
     * @param withdrawn arrival numbers
     */
    public Settlement settle(
            List<Submission> submissions,
            Function<Submission, Observations> observationsOf,
            Function<Submission, String> depositDates,
            Set<Long> withdrawn) {
        Settling settling = new Settling(
                files.catalogue(), files.territories(), files.job(), files.passages(), files.corrections());
        for (Submission submission : submissions) {
            String declared = depositDates.apply(submission);
            LocalDate day = declared.isEmpty() ? submission.firstSeen() : LocalDate.parse(declared);
            settling.add(
                    submission,
                    observationsOf.apply(submission),
                    Math.toIntExact(day.toEpochDay()),
                    withdrawn.contains(submission.arrival()));
        }
        return settling.settle();
    }

    /** To be asked before anything is aggregated: what is hidden then can no longer be compared with. */
    public List<Doubt> doubts(Settlement settlement) {
        return new Plausibility(
                        files.catalogue(),
                        files.territories(),
                        files.populations(),
                        files.job().tolerances())
                .doubts(settlement);
    }

    public Aggregation aggregate(Settlement settlement) {
        Origins origins = new Origins() {
            @Override
            public LocalDate depositDate(int observation) {
                return settlement.depositDateOf(observation);
            }

            @Override
            public String note(int observation) {
                return settlement.noteOf(observation);
            }
        };
        return new Aggregation(files.catalogue(), files.job(), files.populations(), settlement.cube(), origins);
    }

    /** The record that holds for each territory; nothing for a job that publishes none. */
    public RecordSettling settleRecords(
            List<Submission> submissions,
            Function<Submission, List<ReceivedRecord>> recordsOf,
            Function<Submission, String> depositDates,
            Set<Long> withdrawn) {
        RecordSettling settling = new RecordSettling();
        if (!files.records().wanted().isEmpty()) {
            submissions.forEach(submission -> settling.add(
                    submission,
                    depositDates.apply(submission),
                    recordsOf.apply(submission),
                    withdrawn.contains(submission.arrival())));
        }
        return settling;
    }
}
