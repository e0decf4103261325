package io.github.ecosocle.normalise.notice;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the findings of one submission, in the sheet being read; says once what would be said of every row. */
public final class Notices {
    private final Findings findings;
    private final Map<String, Tally> tallies = new HashMap<>();
    private final Set<String> once = new HashSet<>();
    private String file;
    private String sheet = "";

    /** How often a rule was told, and the last time: beyond what is kept, only the number matters. */
    private static final class Tally {
        private int count;
        private @Nullable Finding last;
    }

    public Notices(Findings findings, String file) {
        this.findings = findings;
        this.file = file;
    }

    /** From now on, findings are about this sheet. */
    public void enter(String newFile, String newSheet) {
        file = newFile;
        sheet = newSheet;
    }

    public Findings findings() {
        return findings;
    }

    public void tell(Rule rule, int row, int column, String read, Object... arguments) {
        tellIn(sheet, rule, row, column, read, arguments);
    }

    /** Of a sheet already left. */
    public void tellIn(String otherSheet, Rule rule, int row, int column, String read, Object... arguments) {
        Tally tally = tallies.computeIfAbsent(rule.code(), code -> new Tally());
        Finding told = tally.last;
        if (told == null || tally.count <= Findings.KEPT_PER_CODE) {
            told = rule.at(new Place(file, otherSheet, row, column), read, arguments);
            tally.last = told;
        }
        tally.count++;
        findings.add(told);
    }

    public void tell(Fault fault, int row, int column) {
        tell(fault.rule(), row, column, fault.read(), fault.arguments().toArray());
    }

    /** With another severity than the rule's own. */
    public void tellAs(Severity severity, Rule rule, int row, int column, String read, Object... arguments) {
        findings.add(
                rule.at(new Place(file, sheet, row, column), read, arguments).withSeverity(severity));
    }

    /** Once in the whole submission for this subject. */
    public void tellOnce(String subject, Rule rule, int row, int column, String read, Object... arguments) {
        if (once.add(rule.code() + '\n' + subject)) {
            tell(rule, row, column, read, arguments);
        }
    }
}
