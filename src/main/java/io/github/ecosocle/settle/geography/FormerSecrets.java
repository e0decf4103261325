package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Hides what a secret of an EPCI that is not of the reference is part of: the EPCI that have its communes, and the others they
 * have communes of. Whoever knew a whole and all its parts but one would know that one.
 */
final class FormerSecrets {
    private final Catalogue catalogue;
    private final Cube cube;
    private final Cube former;
    private final Passages passages;

    FormerSecrets(Catalogue catalogue, Cube cube, Cube former, Passages passages) {
        this.catalogue = catalogue;
        this.cube = cube;
        this.former = former;
        this.passages = passages;
    }

    /** A rate is its numerator, to whoever knows what it was divided by. */
    void concealNumerators() {
        for (Series series : former.listSeries()) {
            Formula formula = catalogue.measures().get(series.measure()).formula();
            Plane rates = former.findPlane(series, Level.EPCI);
            if (formula != null && rates != null && rates.holds(State.SECRET)) {
                int numerator = catalogue.number(formula.numerator().get(0).measure());
                for (String method : new TreeSet<>(List.of(series.method(), ""))) {
                    Plane base = former.findPlane(new Series(series.year(), numerator, method), Level.EPCI);
                    conceal(rates, base == null ? rates : base);
                }
            }
        }
    }

    private void conceal(Plane secrets, Plane base) {
        Territories ended = former.territories();
        for (int id = ended.first(Level.EPCI); id < ended.end(Level.EPCI); id++) {
            if (secrets.state(id) == State.SECRET && base.isHeard(id)) {
                base.conceal(id);
            }
        }
    }

    /** Carries the secrets of one series; means and counts that nobody adds up tell nothing of one another. */
    void carry(Series series, Plane sent) {
        Measure measure = catalogue.measures().get(series.measure());
        boolean added = measure.rule() == Measure.Rule.SUM || measure.isDerived();
        if (!added) {
            return;
        }
        Plane today = cube.findPlane(series, Level.EPCI);
        for (int year : passages.years()) {
            if (passages.mayTell(year, series.year())) {
                reached(sent, today, year).forEach(destination -> hide(series, sent, destination, year));
            }
        }
    }

    /** What is hidden beside a secret hides in turn what it is part of. */
    private Set<String> reached(Plane sent, @Nullable Plane today, int year) {
        Set<String> reached = new TreeSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (String destination : passages.destinations(year)) {
                List<Passage> parts = passages.into(destination, year);
                boolean secret = parts.stream().anyMatch(part -> isSecret(sent, part))
                        || (isSecret(today, destination) && parts.stream().anyMatch(part -> isHeard(sent, part)));
                if (secret && reached.add(destination)) {
                    more = true;
                    parts.forEach(part -> conceal(sent, part));
                }
            }
        }
        return reached;
    }

    /** A secret of the reference, whose parts in other perimeters would give it back. */
    private boolean isSecret(@Nullable Plane today, String siren) {
        int id = cube.territories().find(Level.EPCI, siren);
        return today != null && id != Territories.NONE && today.state(id) == State.SECRET;
    }

    private boolean isHeard(Plane sent, Passage part) {
        return ended(part) != Territories.NONE && sent.isHeard(ended(part));
    }

    private int ended(Passage part) {
        return former.territories().find(Level.EPCI, part.origin());
    }

    private boolean isSecret(Plane sent, Passage part) {
        return ended(part) != Territories.NONE && sent.state(ended(part)) == State.SECRET;
    }

    private void conceal(Plane sent, Passage part) {
        if (ended(part) != Territories.NONE && sent.isKnown(ended(part))) {
            sent.conceal(ended(part));
        }
    }

    private void hide(Series series, Plane sent, String destination, int year) {
        int id = cube.territories().find(Level.EPCI, destination);
        Plane side = id == Territories.NONE ? sent : today(series);
        int slot = id == Territories.NONE ? former.territories().find(Level.EPCI, destination) : id;
        if (side.isHeard(slot)) {
            side.conceal(slot);
        } else if (passages.isAsked()) {
            passages.into(destination, year).stream()
                    .filter(part -> isSecret(sent, part))
                    .findFirst()
                    .ifPresent(part -> side.set(slot, State.SECRET, 0, 0, 0, sent.origin(ended(part))));
        }
    }

    private Plane today(Series series) {
        return cube.plane(series.measure(), cube.methodNumber(series.method()), series.year(), Level.EPCI);
    }
}
