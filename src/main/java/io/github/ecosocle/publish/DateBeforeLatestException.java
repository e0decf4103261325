package io.github.ecosocle.publish;

import java.time.LocalDate;

/** The date asked for is older than the newest release: publishing it would set readers back. */
public final class DateBeforeLatestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DateBeforeLatestException(LocalDate date, ReleaseName newest) {
        super("La date " + date + " est antérieure à la dernière publication (" + newest + ") : donnez --date "
                + newest.date() + " ou une date plus récente.");
    }
}
