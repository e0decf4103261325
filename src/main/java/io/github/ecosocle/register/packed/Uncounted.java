package io.github.ecosocle.register.packed;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** How many findings there were beyond those kept, by code and by severity: only these two sums can be seen. */
record Uncounted(SortedMap<String, Integer> byCode, Map<Severity, Integer> bySeverity) {

    static Uncounted of(Findings findings) {
        SortedMap<String, Integer> byCode = new TreeMap<>(findings.counts());
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, findings.count(severity));
        }
        for (Finding kept : findings.kept()) {
            byCode.merge(kept.rule().code(), -1, Integer::sum);
            bySeverity.merge(kept.severity(), -1, Integer::sum);
        }
        byCode.values().removeIf(count -> count == 0);
        return new Uncounted(byCode, bySeverity);
    }

    void write(PackedWriter out) {
        out.number(byCode.size());
        byCode.forEach((code, count) -> {
            out.text(code);
            out.number(count);
        });
        for (Severity severity : Severity.values()) {
            out.number(bySeverity.getOrDefault(severity, 0));
        }
    }

    static Uncounted read(PackedReader in) {
        SortedMap<String, Integer> byCode = new TreeMap<>();
        for (int left = in.number(); left > 0; left--) {
            byCode.put(in.text(), in.number());
        }
        Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            bySeverity.put(severity, in.number());
        }
        return new Uncounted(byCode, bySeverity);
    }

    /** Adds as many again, beyond what is kept: any that gives both sums will do. */
    void addTo(Findings findings) {
        Map<String, Finding> samples = new TreeMap<>();
        findings.kept().forEach(kept -> samples.put(kept.rule().code(), kept));
        List<Severity> severities = new ArrayList<>(bySeverity.keySet());
        Map<Severity, Integer> left = new EnumMap<>(bySeverity);
        byCode.forEach((code, count) -> {
            Finding sample = samples.get(code);
            for (int i = 0; sample != null && i < count; i++) {
                while (left.getOrDefault(severities.get(0), 0) == 0) {
                    severities.remove(0);
                }
                left.merge(severities.get(0), -1, Integer::sum);
                findings.add(sample.withSeverity(severities.get(0)));
            }
        });
    }
}
