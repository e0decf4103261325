package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.change.PastFigures;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last published figures of the series that are held: first put back among the settled values, so that totals are made
 * of what is published, then published again in the place of the figures of the night. What is secret tonight stays secret.
 */
public final class HeldFigures {
    private static final String CODE = "gel : ";
    private static final String WAS = " ; était ";
    static final String NEW = "chiffre nouveau, retenu avec sa série";
    private static final String SET_ASIDE = "gel : écart anormal, la série reste à ses derniers chiffres publiés";
    private static final Map<String, Statut> STATUTS =
            Stream.of(Statut.values()).collect(Collectors.toUnmodifiableMap(Statut::label, statut -> statut));

    private final Catalogue catalogue;
    private final Map<String, HeldSeries> series = new HashMap<>();
    private final BitSet held = new BitSet();
    private final Map<Key, Figure> past = new LinkedHashMap<>();
    private final Map<Integer, String> setAside = new TreeMap<>();

    private record Key(int territory, String measure, int year, String method) {}

    private HeldFigures(List<HeldSeries> all, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (HeldSeries one : all) {
            series.put(one.territory() + " " + one.indicator(), one);
            held.set(one.territory());
        }
    }

    /** @param published read only when something is held */
    public static HeldFigures read(List<HeldSeries> all, Path published, Catalogue catalogue, Cube cube)
            throws IOException {
        HeldFigures figures = new HeldFigures(all, catalogue);
        if (!all.isEmpty()) {
            PastFigures.readKnown(published, catalogue, cube.territories(), figures::remember);
        }
        return figures;
    }

    /** The same, and totals that are held for their coverage: nothing is made of them. */
    public HeldFigures alsoHolding(List<HeldSeries> all, Path published, Cube cube) throws IOException {
        HeldFigures more = read(all, published, catalogue, cube);
        more.setAside.putAll(setAside);
        return more;
    }

    /** Of a night that has nothing to be compared with. */
    public static HeldFigures none(Catalogue catalogue) {
        return new HeldFigures(List.of(), catalogue);
    }

    private void remember(Figure figure) {
        if (find(figure) != null) {
            past.put(key(figure), figure);
        }
    }

    private @Nullable HeldSeries find(Figure figure) {
        return held.get(figure.territory())
                ? series.get(figure.territory() + " " + figure.measure().indicator())
                : null;
    }

    private static Key key(Figure figure) {
        return new Key(figure.territory(), figure.measure().id(), figure.year(), figure.method());
    }

    /** What the figure was before it was held. */
    static Statut was(Figure published) {
        int at = published.motif().lastIndexOf(WAS);
        return published.statut() != Statut.GELE || at < 0
                ? published.statut()
                : STATUTS.getOrDefault(published.motif().substring(at + WAS.length()), Statut.ABSENT);
    }

    /** Why a held figure is, as its motif tells it. */
    static String why(Figure held) {
        String told =
                held.motif().substring(Math.min(CODE.length(), held.motif().length()));
        int at = told.lastIndexOf(WAS);
        return at < 0 ? told : told.substring(0, at);
    }

    static boolean wasSent(Figure published) {
        Statut was = was(published);
        return was == Statut.FOURNI || was == Statut.RECONDUIT;
    }

    /** In the order of publication. */
    public List<HeldSeries> list() {
        return series.values().stream()
                .sorted(Comparator.comparingInt(HeldSeries::territory).thenComparing(HeldSeries::indicator))
                .toList();
    }

    /** Puts what was published back among the values that totals are made of. */
    public void restore(Cube cube) {
        series.values().forEach(one -> {
            Level level = cube.territories().level(one.territory());
            for (Series received : cube.listSeries()) {
                String measure = catalogue.measures().get(received.measure()).id();
                Plane plane = cube.findPlane(received, level);
                if (plane != null
                        && catalogue
                                .measures()
                                .get(received.measure())
                                .indicator()
                                .equals(one.indicator())) {
                    put(
                            plane,
                            one.territory(),
                            past.get(new Key(one.territory(), measure, received.year(), received.method())));
                }
            }
        });
        past.values().stream().filter(HeldFigures::wasSent).forEach(figure -> {
            int method = cube.methodNumber(figure.method());
            Level level = cube.territories().level(figure.territory());
            put(
                    cube.plane(catalogue.number(figure.measure().id()), method, figure.year(), level),
                    figure.territory(),
                    figure);
        });
    }

    private void put(Plane plane, int territory, @Nullable Figure figure) {
        boolean told = figure != null && wasSent(figure) && !figure.value().isEmpty();
        if (plane.state(territory) == State.SECRET || !told && !plane.isKnown(territory)) {
            return;
        }
        var received = plane.value(territory);
        String text = told && figure != null ? figure.value() : "";
        if (received != null && received.toPlainText().equals(text)) {
            return;
        }
        int origin = plane.origin(territory);
        if (received != null && origin != Plane.NO_ORIGIN) {
            setAside.put(origin, SET_ASIDE);
        }
        if (told) {
            plane.set(territory, Rational.of(new BigDecimal(text)), origin);
        } else {
            plane.set(territory, State.ABSENT, 0, 0, 0, origin);
        }
    }

    /** Values received that wait for a decision, by number of observation, with the reason. */
    public Map<Integer, String> setAside() {
        return setAside;
    }

    /** Hands on the figures of the night, those of held series as they were last published. */
    public FigureSink holding(FigureSink sink) {
        return new FigureSink() {
            @Override
            public void figure(Figure figure) {
                HeldSeries one = figure.isShielded() ? null : find(figure);
                sink.figure(one == null ? figure : held(figure, one));
            }

            @Override
            public void coverage(CoverageRow row) {
                sink.coverage(row);
            }
        };
    }

    private Figure held(Figure tonight, HeldSeries one) {
        Figure before = past.get(key(tonight));
        if (before == null) {
            return gele(tonight, "", NEW, Statut.ABSENT);
        }
        return before.value().isEmpty() ? before : gele(before, before.value(), one.why(), was(before));
    }

    private static Figure gele(Figure of, String value, String why, Statut was) {
        return new Figure(
                of.territory(),
                of.year(),
                of.measure(),
                of.method(),
                value,
                Statut.GELE,
                of.coverage(),
                CODE + why + WAS + was.label());
    }
}
