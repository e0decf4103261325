package io.github.ecosocle.publish.territory.commune;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Notes which files the figures of an EPCI rest on through its communes, which have no page: one entry an EPCI and file,
 * whatever the millions of their values.
 */
public final class CommuneFiles {
    private static final byte[] KEPT = "retenu".getBytes(StandardCharsets.US_ASCII);

    private final Map<String, Map<String, Noted>> byCommune = new HashMap<>();
    private final Map<Integer, Map<String, Noted>> byEpci = new HashMap<>();
    private final int code;
    private final int submission;
    private final int decision;
    private byte[] lastSubmission = {};
    private String last = "";

    /** Where the first value of a file stands in the table, and how many there are. */
    public static final class Noted {
        private final long start;
        private final int length;
        private int count;

        private Noted(long start, int length) {
            this.start = start;
            this.length = length;
        }

        public long start() {
            return start;
        }

        public int length() {
            return length;
        }

        public int count() {
            return count;
        }
    }

    public CommuneFiles(Records rows, Territories territories) throws IOException {
        this.code = rows.column("code_territoire");
        this.submission = rows.column("submission");
        this.decision = rows.column("decision");
        for (int epci = territories.first(Level.EPCI); epci < territories.end(Level.EPCI); epci++) {
            Map<String, Noted> files = new LinkedHashMap<>();
            byEpci.put(epci, files);
            for (int commune : territories.communesOf(epci)) {
                byCommune.put(territories.code(commune), files);
            }
        }
    }

    /** The row of a commune. */
    public void note(Records row) throws IOException {
        if (!row.holds(decision, KEPT)) {
            return;
        }
        Map<String, Noted> files = byCommune.get(row.text(code));
        if (files != null) {
            if (!row.holds(submission, lastSubmission)) {
                last = row.text(submission);
                lastSubmission = last.getBytes(StandardCharsets.UTF_8);
            }
            Noted noted = files.get(last);
            if (noted == null) {
                noted = new Noted(row.position(), row.length());
                files.put(last, noted);
            }
            noted.count++;
        }
    }

    /** In order of arrival. */
    public Collection<Noted> of(int epci) {
        Map<String, Noted> files = byEpci.get(epci);
        return files == null ? List.of() : files.values();
    }
}
