package io.github.ecosocle.attain;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.objective.Milestone;
import io.github.ecosocle.domain.objective.PathPoint;
import io.github.ecosocle.domain.objective.PathPoint.Status;
import io.github.ecosocle.domain.objective.Trajectory;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.math.BigDecimal;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Turns one trajectory into the points that tell, territory by territory, how far each is from its path. */
final class PathAccount {
    static final Rule NO_BASE = new Rule(
            "OBJECTIVE_NO_BASE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Trajectoire « {0} », niveau {1} : la valeur de l’année de base {2} manque pour {lu} territoire(s) où d’autres"
                    + " années sont connues. Leur cible n’est pas calculée : envoyer {attendu}.",
            "{3} pour l’année {2}",
            "12");

    static final Rule OTHER_SOURCE = new Rule(
            "OBJECTIVE_OTHER_SOURCE",
            Severity.AVERTISSEMENT,
            Actor.EXPLOITANT,
            "Trajectoire « {0} », niveau {1} : {lu} chiffre(s) d’une autre source que l’année de base {2}. Aucun"
                    + " écart n’est calculé : il faut {attendu}.",
            "la même source pour les deux années",
            "3");

    private static final int PERCENT = 100;
    private static final int DECIMALS = 3;

    private final String file;
    private final Trajectory trajectory;
    private final Measure measure;
    private final KnownFigures known;
    private final SourcesOfFigures sources;
    private final Findings findings;
    private int withoutBase;
    private int ofOtherSource;

    PathAccount(String file, Trajectory trajectory, KnownFigures known, SourcesOfFigures sources, Findings findings) {
        this.file = file;
        this.trajectory = trajectory;
        this.measure = trajectory.measure();
        this.known = known;
        this.sources = sources;
        this.findings = findings;
    }

    /** Communes are left out: a plan binds those who can act on it, and most milestones mean nothing for a village. */
    void tell(Territories territories, List<Level> levels, List<PathPoint> path) {
        for (Level level : levels) {
            withoutBase = 0;
            ofOtherSource = 0;
            for (int territory = territories.first(level);
                    level != Level.COMMUNE && territory < territories.end(level);
                    territory++) {
                for (String method : known.methods(territory, measure.id())) {
                    tell(territory, method, path);
                }
            }
            find(level);
        }
    }

    private void find(Level level) {
        Place place = Place.wholeFile("objectives/" + file + ".yml");
        if (withoutBase > 0) {
            findings.add(NO_BASE.at(
                    place,
                    Integer.toString(withoutBase),
                    trajectory.label(),
                    level.label(),
                    trajectory.baseYear(),
                    measure.id()));
        }
        if (ofOtherSource > 0) {
            findings.add(OTHER_SOURCE.at(
                    place, Integer.toString(ofOtherSource), trajectory.label(), level.label(), trajectory.baseYear()));
        }
    }

    private void tell(int territory, String method, List<PathPoint> path) {
        NavigableMap<Integer, Figure> series = known.series(territory, measure.id(), method);
        if (series.isEmpty()) {
            return;
        }
        Rational base = value(series.get(trajectory.baseYear()));
        StraightLines lines = new StraightLines(trajectory, base);
        SortedSet<Integer> years =
                new TreeSet<>(series.tailMap(trajectory.baseYear(), true).keySet());
        trajectory.milestones().stream().map(Milestone::year).forEach(years::add);
        boolean spoken = false;
        for (int year : years) {
            PathPoint point = point(territory, method, year, base, lines, series);
            spoken |= point.status() == Status.NO_BASE && point.actual() != null;
            ofOtherSource += point.status() == Status.OTHER_SOURCE ? 1 : 0;
            path.add(point);
        }
        withoutBase += spoken ? 1 : 0;
    }

    private PathPoint point(
            int territory,
            String method,
            int year,
            @Nullable Rational base,
            StraightLines lines,
            NavigableMap<Integer, Figure> series) {
        Rational actual = value(series.get(year));
        Rational target = lines.at(year).orElse(null);
        if (target == null) {
            return unaimed(territory, method, year, base, actual);
        }
        if (actual == null) {
            Figure said = series.get(year);
            String motif = said == null ? "" : said.motif();
            return row(territory, method, year, base, target, null, Status.NO_VALUE, motif);
        }
        String otherSource = base != null && trajectory.leansOnBase(year) ? otherSource(territory, method, year) : "";
        if (!otherSource.isEmpty()) {
            return row(territory, method, year, base, null, actual, Status.OTHER_SOURCE, otherSource);
        }
        int side = actual.compareTo(target);
        boolean good = trajectory.rising() ? side >= 0 : side <= 0;
        Status status = year == trajectory.baseYear() ? Status.BASE_YEAR : good ? Status.ON_TRACK : Status.BEHIND;
        return row(territory, method, year, base, target, actual, status, "");
    }

    private PathPoint unaimed(
            int territory, String method, int year, @Nullable Rational base, @Nullable Rational actual) {
        if (year <= trajectory.lastYear() && base == null && trajectory.baseYear() > 0) {
            String motif = "base_manquante : pas de valeur publiée pour " + trajectory.baseYear();
            return row(territory, method, year, null, null, actual, Status.NO_BASE, motif);
        }
        String motif = year > trajectory.lastYear()
                ? "hors_periode : la trajectoire s’arrête en " + trajectory.lastYear()
                : "hors_periode : la trajectoire commence en " + trajectory.firstYear();
        return row(territory, method, year, base, null, actual, Status.OUTSIDE, motif);
    }

    /** Empty when the two years come from the same sources, or nobody said. */
    private String otherSource(int territory, String method, int year) {
        List<String> inputs = Attaining.withInputs(measure);
        SortedSet<String> then = sources.of(territory, inputs, method, trajectory.baseYear());
        SortedSet<String> now = sources.of(territory, inputs, method, year);
        return then.equals(now)
                ? ""
                : "source_differente : " + String.join(", ", then) + " en " + trajectory.baseYear() + ", "
                        + String.join(", ", now) + " en " + year;
    }

    private PathPoint row(
            int territory,
            String method,
            int year,
            @Nullable Rational base,
            @Nullable Rational target,
            @Nullable Rational actual,
            Status status,
            String motif) {
        Rational gap = target == null || actual == null ? null : actual.minus(target);
        return new PathPoint(
                file,
                trajectory,
                territory,
                method,
                year,
                base == null ? null : base.toDecimal(Quantity.MAX_DECIMALS),
                rounded(target),
                actual == null ? null : actual.toDecimal(Quantity.MAX_DECIMALS),
                rounded(gap),
                gap == null || target == null || target.isZero()
                        ? null
                        : rounded(gap.times(PERCENT).over(target)),
                status,
                motif);
    }

    private static @Nullable Rational value(@Nullable Figure figure) {
        return figure == null || figure.value().isEmpty() ? null : KnownFigures.value(figure);
    }

    private static @Nullable BigDecimal rounded(@Nullable Rational exact) {
        return exact == null ? null : exact.toDecimal(DECIMALS);
    }
}
