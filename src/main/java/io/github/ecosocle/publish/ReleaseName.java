package io.github.ecosocle.publish;

import io.github.ecosocle.domain.territory.Siren;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.Optional;

/** {@code 2026-01-15} for the first release of a day, {@code 2026-01-15.2} for the second. */
record ReleaseName(LocalDate date, int issue) implements Comparable<ReleaseName> {
    private static final Comparator<ReleaseName> ORDER =
            Comparator.comparing(ReleaseName::date).thenComparingInt(ReleaseName::issue);
    private static final int ISO_LENGTH = 10;
    private static final int MAX_ISSUE_DIGITS = 6;

    /** Empty when a folder is not one of our releases. */
    static Optional<ReleaseName> find(String folder) {
        if (folder.length() < ISO_LENGTH) {
            return Optional.empty();
        }
        String issue = folder.substring(ISO_LENGTH);
        if (!issue.isEmpty() && !isIssue(issue)) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(folder.substring(0, ISO_LENGTH));
            return Optional.of(new ReleaseName(date, issue.isEmpty() ? 1 : Integer.parseInt(issue.substring(1))));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    private static boolean isIssue(String text) {
        return text.charAt(0) == '.' && text.length() <= MAX_ISSUE_DIGITS && Siren.isDigits(text.substring(1));
    }

    ReleaseName next() {
        return new ReleaseName(date, issue + 1);
    }

    @Override
    public int compareTo(ReleaseName other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return issue == 1 ? date.toString() : date + "." + issue;
    }
}
