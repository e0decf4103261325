package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.catalogue.Measure.SplitKey;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passage;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.geography.Transfer;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.ExactSum;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.settle.geography.Sides.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The EPCI of one 1 January that are not of the next, or of the one before, for one measure, year and method. Whoever sent
 * a value for one of them in a file has counted the neighbours of the same file in their perimeters of then; those of other
 * files are in that of the reference.
 */
final class Reshuffle {
    private final Passages passages;
    private final int year;
    /** A later year than the one gone back to: the living, too, are in their perimeters of then. */
    private final boolean seen;

    private final SplitKey key;
    private final Sides sides;
    private final Chain chain;
    private final Set<String> taken = new HashSet<>();

    private record Written(String destination, List<Passage> parts, Exact value, int origin, boolean carriedOn) {}

    /** @param told the year that the values speak of */
    Reshuffle(Passages passages, int year, int told, SplitKey key, Sides sides, Chain chain) {
        this.passages = passages;
        this.year = year;
        this.seen = passages.isBackwards(year) && told >= year;
        this.key = key;
        this.sides = sides;
        this.chain = chain;
    }

    /** Reads every part before it writes any: an EPCI that lives on is read and written. */
    void carry() {
        List<Written> all = new ArrayList<>();
        for (String destination : passages.destinations(year)) {
            List<Passage> parts = passages.into(destination, year);
            if (parts.stream().anyMatch(part -> isSent(part.origin())) && isFree(destination, parts)) {
                take(destination, parts, all);
            }
        }
        for (String destination : passages.destinations(year)) {
            List<Passage> parts = passages.into(destination, year);
            if (parts.size() == 1 && hasGiven(parts.get(0))) {
                all.add(written(destination, parts));
            }
        }
        all.forEach(this::write);
    }

    private boolean isSent(String siren) {
        return sides.isEnded(siren) && sides.of(siren).isKnown();
    }

    /** What the EPCI itself sent for the year beats what could be carried, unless it was counted in its perimeter of then. */
    private boolean isFree(String destination, List<Passage> parts) {
        Side own = sides.of(destination);
        State state = own.plane().state(own.id());
        boolean free = state == State.KNOWN ? isOfThen(destination) : state != State.SECRET && state != State.REMOVAL;
        if (!free) {
            leave(parts, "le chiffre propre de " + destination + " l’emporte");
        }
        return free;
    }

    private boolean isOfThen(String siren) {
        String submission = sides.submission(siren);
        return !submission.isEmpty()
                && passages.from(siren, year).stream()
                        .flatMap(passage -> passages.into(passage.destination(), year).stream())
                        .map(Passage::origin)
                        .anyMatch(origin -> isSent(origin)
                                && (seen || sides.submission(origin).equals(submission)));
    }

    private void take(String destination, List<Passage> parts, List<Written> all) {
        List<String> missing = parts.stream()
                .map(Passage::origin)
                .filter(origin -> !isSent(origin) && !(sides.of(origin).isKnown() && isOfThen(origin)))
                .toList();
        if (!missing.isEmpty()) {
            String why = "EPCI de " + year + " manquants pour " + destination + " : " + String.join("|", missing);
            leave(parts, why);
            Side own = sides.of(destination);
            if (!own.isKnown()) {
                own.plane().transfer(own.id(), Transfer.failed("geographie : " + why));
            }
        } else if (key == SplitKey.NEVER && parts.stream().anyMatch(part -> isPart(part))) {
            leave(parts, "cette mesure ne se partage pas");
        } else {
            taken.add(destination);
            all.add(written(destination, parts));
        }
    }

    private void leave(List<Passage> parts, String why) {
        parts.stream().map(Passage::origin).filter(this::isSent).forEach(origin -> chain.left(origin, why));
    }

    /** True for what an EPCI kept, once all that it gave was taken elsewhere. */
    private boolean hasGiven(Passage kept) {
        return kept.origin().equals(kept.destination())
                && sides.of(kept.origin()).isKnown()
                && isOfThen(kept.origin())
                && passages.from(kept.origin(), year).stream()
                        .map(Passage::destination)
                        .allMatch(destination -> destination.equals(kept.destination()) || taken.contains(destination));
    }

    private boolean isPart(Passage passage) {
        return !passages.share(passage, key).equals(Rational.ONE);
    }

    private Written written(String destination, List<Passage> parts) {
        ExactSum sum = new ExactSum();
        int origin = Plane.NO_ORIGIN;
        boolean carriedOn = false;
        for (Passage part : parts) {
            Side side = sides.of(part.origin());
            Exact value = side.plane().value(side.id());
            if (value != null) {
                sum.add(isPart(part) ? value.toRational().times(passages.share(part, key)) : value);
            }
            boolean first = origin == Plane.NO_ORIGIN || part.origin().equals(destination);
            origin = first ? side.origin() : origin;
            carriedOn |= side.plane().isCarried(side.id());
        }
        return new Written(destination, parts, sum.result(), origin, carriedOn);
    }

    private void write(Written one) {
        Mixture mixture = new Mixture(one.parts().size());
        List<String> told = new ArrayList<>();
        for (Passage part : one.parts()) {
            String share = isPart(part) ? "=" + TransferMotif.share(passages.share(part, key)) : "";
            Side side = sides.of(part.origin());
            mixture.add(part.people(), !share.isEmpty(), side.plane().transfer(side.id()));
            told.add(part.origin() + share);
            chain.took(part.origin(), one.destination(), share);
        }
        if (sides.isEnded(one.destination())) {
            chain.pass(
                    one.destination(), one.parts().stream().map(Passage::origin).toList());
        }
        Side own = sides.of(one.destination());
        own.plane().set(own.id(), one.value(), one.origin());
        if (one.carriedOn()) {
            own.plane().carry(own.id());
        }
        own.plane().transfer(own.id(), mixture.transfer(TransferMotif.of(year, told)));
    }
}
