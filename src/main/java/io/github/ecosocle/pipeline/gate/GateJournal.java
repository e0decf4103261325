package io.github.ecosocle.pipeline.gate;

import io.github.ecosocle.domain.arrival.JournalEntry;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.gate.Verdict;
import io.github.ecosocle.receive.archive.Journal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes what the gate decided into the journal of the archive, once each: a night that starts again adds nothing. What is
 * held is worked out anew every night from the files; the journal tells when and why.
 */
public final class GateJournal {
    private static final String BACK = "la série est revenue dans les seuils";

    private final Journal journal;
    private final String job;
    private final LocalDate date;
    private final Territories territories;

    public GateJournal(Journal journal, String job, LocalDate date, Territories territories) {
        this.journal = journal;
        this.job = job;
        this.date = date;
        this.territories = territories;
    }

    public void write(List<Verdict> verdicts) {
        Map<String, String> last = new LinkedHashMap<>();
        for (JournalEntry entry : journal.entries()) {
            boolean ofGate =
                    entry.action().equals(JournalEntry.HOLD) || entry.action().equals(JournalEntry.LIFT);
            if (ofGate && entry.job().equals(job)) {
                last.put(entry.subject(), entry.action());
            }
        }
        for (Verdict verdict : verdicts) {
            String subject = subject(verdict, territories);
            Lift lift = verdict.lift();
            String before = last.getOrDefault(subject, "");
            last.remove(subject);
            if (lift == null) {
                append(JournalEntry.HOLD, subject, before, verdict.series().why());
            } else {
                append(JournalEntry.LIFT, subject, before, lift.date() + ", " + lift.author() + " : " + lift.reason());
            }
        }
        last.forEach((subject, action) -> {
            if (action.equals(JournalEntry.HOLD)) {
                append(JournalEntry.LIFT, subject, action, BACK);
            }
        });
    }

    private void append(String action, String subject, String before, String reason) {
        if (!action.equals(before)) {
            journal.append(new JournalEntry(date, action, job, subject, reason));
        }
    }

    private static String subject(Verdict verdict, Territories territories) {
        int id = verdict.series().territory();
        return territories.level(id).label() + ":" + territories.code(id) + " "
                + verdict.series().indicator();
    }
}
