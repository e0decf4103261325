package io.github.ecosocle.settle.record;

import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps one record for each kind and territory: the one deposited last, and on the same day the one that arrived last. A
 * newer form replaces the whole of an older one: its answers were given together.
 */
public final class RecordSettling {
    private final Map<String, SettledRecord> held = new TreeMap<>();
    private final List<SettledRecord> received = new ArrayList<>();

    /**
     * @param depositDate ISO, empty for the day it was first seen
     * @param withdrawn true when none of them may hold
     */
    public void add(Submission submission, String depositDate, List<ReceivedRecord> records, boolean withdrawn) {
        String day = depositDate.isEmpty() ? submission.firstSeen().toString() : depositDate;
        for (ReceivedRecord record : records) {
            SettledRecord fresh = new SettledRecord(record, submission, day, "");
            received.add(fresh);
            if (!withdrawn) {
                held.merge(record.kind() + " " + record.territory(), fresh, RecordSettling::later);
            }
        }
    }

    /** Within one submission, the lower row. */
    private static SettledRecord later(SettledRecord one, SettledRecord other) {
        int days = one.depositDate().compareTo(other.depositDate());
        if (days != 0) {
            return days > 0 ? one : other;
        }
        return one.submission().arrival() > other.submission().arrival() ? one : other;
    }

    /** Every one, in the order in which they were added. */
    public List<SettledRecord> received() {
        return List.copyOf(received);
    }

    /** By kind, then code of territory. */
    public List<SettledRecord> list() {
        return List.copyOf(held.values());
    }
}
