package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.understood.Normalisations;
import io.github.ecosocle.register.understood.Understood;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What the register keeps of the submissions of a job, as settling asks for it. */
public final class KeptSubmissions {
    private final Normalisations understood;
    private final Set<Long> withdrawn;
    private final Map<Long, String> depositDates = new HashMap<>();

    public KeptSubmissions(Register register, String job) {
        this.understood = register.normalisations(job);
        this.withdrawn = Set.copyOf(register.withdrawals().list().keySet());
        for (Understood one : understood.list()) {
            depositDates.put(one.submission().arrival(), one.depositDate());
        }
    }

    public Function<Submission, Observations> observations() {
        return understood::loadObservations;
    }

    /** ISO, or empty for the day the submission was first seen. */
    public Function<Submission, String> depositDates() {
        return submission -> depositDates.getOrDefault(submission.arrival(), "");
    }

    /** Arrival numbers. */
    public Set<Long> withdrawn() {
        return withdrawn;
    }

    public List<Submission> withdrawnAmong(List<Submission> submissions) {
        return submissions.stream()
                .filter(one -> withdrawn.contains(one.arrival()))
                .toList();
    }
}
