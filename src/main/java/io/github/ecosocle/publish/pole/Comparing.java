package io.github.ecosocle.publish.pole;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Turns figures, as they pass, into those of each pôle beside those of its EPCI. For jobs about pôles and nothing else. */
final class Comparing implements FigureSink {
    private static final String WORD = Level.POLE.label() + ":";

    private final Territories territories;
    private final List<Pole> poles;
    private final Map<Key, Figure> figures = new HashMap<>();
    /** Of each pôle, in the order in which its figures came. */
    private final Map<Integer, List<Figure>> ofPoles = new HashMap<>();

    /** A pôle and the EPCI it is made of. */
    record Pole(int id, List<Integer> epcis) {}

    /** What two figures must share to stand in one row. */
    private record Key(int territory, String measure, int year, String method) {}

    Comparing(ReleaseContent content) {
        this.territories = content.territories();
        this.poles = content.job().perimeter().stream()
                .map(word -> territories.find(Level.POLE, word.substring(WORD.length())))
                .map(id -> new Pole(
                        id,
                        territories.members(id).stream().map(Member::territory).toList()))
                .toList();
    }

    /** True for a job whose perimeter names pôles only, and that publishes both levels. */
    static boolean isAsked(JobDefinition job) {
        return job.perimeter().stream().allMatch(word -> word.startsWith(WORD))
                && job.levels().containsAll(List.of(Level.EPCI, Level.POLE));
    }

    @Override
    public void figure(Figure figure) {
        Level level = territories.level(figure.territory());
        if (level == Level.EPCI) {
            figures.put(key(figure.territory(), figure), figure);
        } else if (level == Level.POLE) {
            ofPoles.computeIfAbsent(figure.territory(), id -> new ArrayList<>()).add(figure);
        }
    }

    private static Key key(int territory, Figure figure) {
        return new Key(territory, figure.measure().id(), figure.year(), figure.method());
    }

    List<Pole> poles() {
        return poles;
    }

    List<Figure> figures(Pole pole) {
        return ofPoles.getOrDefault(pole.id(), List.of());
    }

    /** The figures of the members for the measure, year and method of one of the pôle, in the order of the members. */
    List<Figure> members(Pole pole, Figure figure) {
        return pole.epcis().stream()
                .map(epci -> figures.get(key(epci, figure)))
                .filter(found -> found != null)
                .toList();
    }

    /** The CRTE that an EPCI has signed, by number. */
    List<Integer> crteOf(int epci) {
        return IntStream.range(territories.first(Level.CRTE), territories.end(Level.CRTE))
                .filter(crte -> territories.members(crte).stream().anyMatch(member -> member.territory() == epci))
                .boxed()
                .toList();
    }
}
