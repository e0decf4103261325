package io.github.ecosocle.publish.territory.published;

/** A value received for a territory, as {@code observations.csv} writes it. */
public record ReceivedValue(
        int year,
        String measure,
        String method,
        String value,
        String unit,
        String read,
        String readUnit,
        String submission,
        String file,
        String sheet,
        String cell,
        String source,
        String date,
        String decision,
        String motif) {}
