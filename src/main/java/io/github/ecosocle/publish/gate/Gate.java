package io.github.ecosocle.publish.gate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.HeldSeries;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.gate.GateRules.Lift;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.PastFigures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Compares the values received for a territory with the figures last published, indicator by indicator. Totals are not
 * judged by their value: they follow from members that are.
 */
public final class Gate {
    private final GateRules rules;
    private final Catalogue catalogue;
    private final Cube cube;
    private final Arrivals arrivals;
    private final Dates dates;
    private final List<Verdict> verdicts = new ArrayList<>();
    private final Set<String> lessened = new TreeSet<>();
    private final Map<String, SeriesAccount> accounts = new TreeMap<>();
    private int territory = Territories.NONE;

    /** Of the release last shown, and of the night. */
    public record Dates(LocalDate published, LocalDate tonight) {}

    public Gate(GateRules rules, Catalogue catalogue, Cube cube, Arrivals arrivals, Dates dates) {
        this.rules = rules;
        this.catalogue = catalogue;
        this.cube = cube;
        this.arrivals = arrivals;
        this.dates = dates;
    }

    /** In the order of publication. */
    public List<Verdict> judge(Path published) throws IOException {
        try (PastFigures past = new PastFigures(published, catalogue, cube.territories())) {
            for (Figure figure = past.next(); figure != null; figure = past.next()) {
                if (figure.territory() != territory) {
                    end();
                    territory = figure.territory();
                }
                if (!figure.value().isEmpty()) {
                    account(figure);
                }
            }
        }
        end();
        return List.copyOf(verdicts);
    }

    /** Indicators of which somebody took values out, and is believed: a smaller coverage is no surprise. */
    public Set<String> lessened() {
        return lessened;
    }

    private void account(Figure published) {
        Level level = cube.territories().level(territory);
        Plane plane = cube.findPlane(
                catalogue.number(published.measure().id()),
                cube.findMethod(published.method()),
                published.year(),
                level);
        boolean sent = HeldFigures.wasSent(published);
        boolean base = !published.measure().isDerived() && level.compareTo(Level.EPCI) <= 0;
        if (!sent && !base || plane != null && plane.state(territory) == State.SECRET) {
            return;
        }
        Exact received = plane == null ? null : plane.value(territory);
        if (received == null && !sent) {
            return;
        }
        SeriesAccount account =
                accounts.computeIfAbsent(published.measure().indicator(), any -> new SeriesAccount(rules));
        if (arrivals.isWithdrawn(published)) {
            lessened.add(published.measure().indicator());
        } else if (received == null) {
            account.lost(seen(plane));
        } else {
            account.kept();
            account.compare(published, received, seen(plane));
        }
    }

    /** What vanished without a word did so since the last release. */
    private LocalDate seen(@Nullable Plane plane) {
        int origin = plane == null ? Plane.NO_ORIGIN : plane.origin(territory);
        return origin == Plane.NO_ORIGIN ? dates.published() : arrivals.firstSeen(origin);
    }

    private void end() {
        accounts.forEach((indicator, account) -> {
            if (account.isAbnormal()) {
                HeldSeries series = new HeldSeries(territory, indicator, account.why());
                verdicts.add(new Verdict(series, account.detail(), lift(series, account.since())));
            } else if (account.hasLost()) {
                lessened.add(indicator);
            }
        });
        accounts.clear();
    }

    /** A line speaks of what had been received on its day, and of no later change. */
    private @Nullable Lift lift(HeldSeries series, LocalDate since) {
        return rules.lifts().stream()
                .filter(lift -> lift.territory() == series.territory()
                        && lift.indicator().equals(series.indicator())
                        && !lift.date().isBefore(since)
                        && !lift.date().isAfter(dates.tonight()))
                .min(Comparator.comparing(Lift::date))
                .orElse(null);
    }

    /** Judges by their coverage the totals that the values let through add up to. */
    public CoverageGate coverage(Path published) throws IOException {
        return new CoverageGate(
                new PastFigures(published, catalogue, cube.territories()),
                catalogue,
                cube.territories(),
                rules.coveragePoints(),
                lessened,
                series -> lift(series, dates.published()));
    }

    static boolean isTotal(Statut statut) {
        return statut == Statut.AGREGE || statut == Statut.DERIVE;
    }
}
