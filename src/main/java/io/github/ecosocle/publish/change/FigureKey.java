package io.github.ecosocle.publish.change;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.facts.SecretKeys;
import java.util.Comparator;

/** What tells a published figure from every other, in the order of publication. */
record FigureKey(Level level, String code, int year, String indicator, String measure, String method)
        implements Comparable<FigureKey> {
    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::level)
            .thenComparing(FigureKey::code)
            .thenComparingInt(FigureKey::year)
            .thenComparing(FigureKey::indicator)
            .thenComparing(FigureKey::measure)
            .thenComparing(FigureKey::method);

    boolean isAmong(SecretKeys secrets) {
        return secrets.concern(code) && secrets.contains(level.label(), code, year, measure, method);
    }

    @Override
    public int compareTo(FigureKey other) {
        return ORDER.compare(this, other);
    }
}
