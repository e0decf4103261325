package io.github.ecosocle.domain.finding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Findings of one submission: exact counts by code, and the first thousand of each, so that a file wrong in every row
 * cannot fill the memory. Severities may be changed by the job.
 */
public final class Findings {
    /** Kept in full per code; beyond, only the count grows. */
    public static final int KEPT_PER_CODE = 1_000;

    private final Map<String, Severity> severities;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

    public Findings(Map<String, Severity> severities) {
        this.severities = severities;
    }

    public void add(Finding found) {
        String code = found.rule().code();
        Severity severity = severities.getOrDefault(code, found.severity());
        bySeverity.merge(severity, 1, Integer::sum);
        if (counts.merge(code, 1, Integer::sum) <= KEPT_PER_CODE) {
            kept.add(severity == found.severity() ? found : found.withSeverity(severity));
        }
    }

    public List<Finding> kept() {
        return List.copyOf(kept);
    }

    /** Exact number of findings by code, sorted. */
    public SortedMap<String, Integer> counts() {
        return new TreeMap<>(counts);
    }

    public int count(Severity severity) {
        return bySeverity.getOrDefault(severity, 0);
    }

    public boolean refuses() {
        return count(Severity.BLOQUANT) + count(Severity.ERREUR) > 0;
    }
}
