package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Which indicators have figures, for which years, of each territory of one level. */
final class Held {
    private static final NavigableSet<Integer> NONE = new TreeSet<>();

    private final Map<Key, NavigableSet<Integer>> known = new HashMap<>();
    private final Map<Key, NavigableSet<Integer>> partial = new HashMap<>();

    private final BitSet seen = new BitSet();

    private record Key(int territory, String indicator) {}

    private Held() {}

    static Held of(ReleaseContent content, Level level) {
        Held held = new Held();
        int first = content.territories().first(level);
        int end = content.territories().end(level);
        FigureSink sink = figure -> {
            if (figure.territory() >= first && figure.territory() < end) {
                held.note(figure);
            }
        };
        content.figures(sink);
        return held;
    }

    private void note(Figure figure) {
        seen.set(figure.territory());
        Key key = new Key(figure.territory(), figure.measure().indicator());
        if (!figure.value().isEmpty()) {
            known.computeIfAbsent(key, any -> new TreeSet<>()).add(figure.year());
        } else if (figure.statut() == Statut.PARTIEL && figure.coverage().present() > 0) {
            partial.computeIfAbsent(key, any -> new TreeSet<>()).add(figure.year());
        }
    }

    /** True for a territory of the job, once anything was received. */
    boolean hasMet(int territory) {
        return seen.get(territory);
    }

    /** Years with a figure of the whole territory. */
    NavigableSet<Integer> years(int territory, String indicator) {
        return known.getOrDefault(new Key(territory, indicator), NONE);
    }

    /** Years for which only some members have said something. */
    NavigableSet<Integer> partialYears(int territory, String indicator) {
        NavigableSet<Integer> years = new TreeSet<>(partial.getOrDefault(new Key(territory, indicator), NONE));
        years.removeAll(years(territory, indicator));
        return years;
    }

    /** How many of these indicators have a figure. */
    int count(int territory, List<String> indicators) {
        return (int) indicators.stream()
                .filter(indicator -> !years(territory, indicator).isEmpty())
                .count();
    }

    /** All years with a figure of one of these indicators. */
    NavigableSet<Integer> years(int territory, List<String> indicators) {
        NavigableSet<Integer> years = new TreeSet<>();
        indicators.forEach(indicator -> years.addAll(years(territory, indicator)));
        return years;
    }
}
