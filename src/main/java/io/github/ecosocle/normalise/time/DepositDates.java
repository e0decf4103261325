package io.github.ecosocle.normalise.time;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.normalise.notice.Notices;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns the cells, titles and file name that date a deposit into a day that is not after the run's (contract, 3.3). */
public final class DepositDates {
    public static final Rule DEPOSIT_DATE = new Rule(
            "DEPOSIT_DATE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Date de dépôt laissée de côté : « {lu} » est illisible ou dans l'avenir. Écrire {attendu}.",
            "une date passée, par exemple 2025-03-14",
            "2199-01-01");

    private final LocalDate runDate;
    private final Notices notices;
    private final Map<String, Integer> byText = new HashMap<>();
    private String day = "";

    public DepositDates(LocalDate runDate, Notices notices) {
        this.runDate = runDate;
        this.notices = notices;
    }

    /** Epoch day of a cell, or {@link Observation#NO_DAY}. */
    public int read(String text, int row, int column) {
        if (text.isBlank()) {
            return Observation.NO_DAY;
        }
        return byText.computeIfAbsent(
                text,
                key -> inPast(text, Days.find(text).orElse(null), row, column)
                        .map(found -> (int) found.toEpochDay())
                        .orElse(Observation.NO_DAY));
    }

    /** A title cell may date the whole submission; the first one counts. */
    public void readTitle(String text, int row, int column) {
        Optional<LocalDate> found = Days.find(text);
        if (day.isEmpty() && found.isPresent()) {
            day = inPast(text, found.get(), row, column)
                    .map(LocalDate::toString)
                    .orElse("");
        }
    }

    /** ISO day of the submission: of its titles, else of its name, else empty. */
    public String ofSubmission(String fileName) {
        Optional<LocalDate> named = Days.findLastIso(fileName);
        if (!day.isEmpty() || named.isEmpty()) {
            return day;
        }
        return inPast(fileName, named.get(), 0, -1).map(LocalDate::toString).orElse("");
    }

    private Optional<LocalDate> inPast(String text, @Nullable LocalDate found, int row, int column) {
        if (found == null || found.isAfter(runDate)) {
            notices.tell(DEPOSIT_DATE, row, column, text);
            return Optional.empty();
        }
        return Optional.of(found);
    }
}
