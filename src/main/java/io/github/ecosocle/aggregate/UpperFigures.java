package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.aggregate.member.Tally;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.geography.Transfer;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * The figure of an EPCI or of a territory above: computed where its members reach the threshold, else supplied, else empty
 * with the reason. An EPCI's own value beats the sum of its communes.
 */
final class UpperFigures {
    private final Territories territories;
    private final Computing computing;
    private final Origins origins;
    private final SetAside setAside;

    UpperFigures(Territories territories, Computing computing, Origins origins, SetAside setAside) {
        this.territories = territories;
        this.computing = computing;
        this.origins = origins;
        this.setAside = setAside;
    }

    /** True where a figure sent for the territory would tell a secret: less the other members, or times what it was divided by. */
    boolean tellsSecret(int territory, PublishedSeries series) {
        return computing.compute(territory, series).tally().secret();
    }

    FigureRow figure(int territory, PublishedSeries series) {
        Level level = territories.level(territory);
        Computed computed = computing.compute(territory, series);
        Plane sent = series.sent(level);
        if (sent != null && sent.state(territory) == State.SECRET) {
            return row(
                    territory, series, "", Statut.SECRET, computed, new Motifs().add(Motifs.ofWord(sent, territory)));
        }
        if (level == Level.EPCI && !series.measure().isDerived()) {
            return ownOrSum(territory, series, computed);
        }
        boolean rebuilt = level == Level.EPCI && isRebuiltFromRate(territory, series);
        if (computed.isKnown() && !rebuilt) {
            if (sent != null && sent.isKnown(territory)) {
                setAside.computed(sent, territory, computed.decimal());
            }
            return known(territory, series, computed);
        }
        return sent != null && sent.isKnown(territory)
                ? sent(territory, series, computed, sent)
                : empty(territory, series, computed, sent);
    }

    /** A rate sent alone gave its numerator: the rate computed from it would only say the same again. */
    private boolean isRebuiltFromRate(int epci, PublishedSeries series) {
        Formula formula = series.measure().formula();
        return formula != null
                && formula.isInvertible()
                && series.terms().get(0).epciStatut(epci, territories) == Statut.RECONSTRUIT;
    }

    private FigureRow ownOrSum(int epci, PublishedSeries series, Computed computed) {
        BaseValues values = series.terms().get(0);
        Statut statut = values.epciStatut(epci, territories);
        Plane sent = series.sent(Level.EPCI);
        Exact value = values.value(epci, Level.EPCI);
        if (value == null) {
            return computed.isKnown() ? known(epci, series, computed) : empty(epci, series, computed, sent);
        }
        String text = value.toPlainText();
        if (statut == Statut.RECONSTRUIT) {
            int year = computing.populationYear(epci, series.year());
            Motifs motifs = new Motifs().rebuilt().population(year, series.year());
            return row(epci, series, text, statut, computed.withPopulationOf(year), motifs);
        }
        Motifs motifs = new Motifs();
        if (sent != null && sent.isKnown(epci) && (statut != Statut.AGREGE || sent.transfer(epci) == null)) {
            motifs.sentBy(sent, epci, origins);
        }
        Transfer transfer = values.transfer(epci);
        if (transfer == null) {
            return row(epci, series, text, statut, computed, motifs);
        }
        Statut carried = transfer.isExact() ? statut : Statut.AGREGE;
        return row(
                epci,
                series,
                text,
                carried,
                computed,
                new Motifs().add(transfer.motif()).add(motifs.text()));
    }

    private FigureRow known(int territory, PublishedSeries series, Computed computed) {
        Motifs motifs = new Motifs()
                .coverage(computed.tally())
                .splits(computed.tally())
                .population(computed.populationYear(), series.year());
        if (territories.level(territory) != Level.EPCI && countsWatercourses(series)) {
            motifs.add("approximation : une masse d’eau partagée compte dans chaque EPCI");
        }
        Statut statut = series.measure().isDerived() ? Statut.DERIVE : Statut.AGREGE;
        return row(territory, series, computed.decimal().toPlainString(), statut, computed, motifs);
    }

    private static boolean countsWatercourses(PublishedSeries series) {
        return series.terms().stream().anyMatch(term -> term.measure().rule() == Measure.Rule.DISTINCT);
    }

    private FigureRow sent(int territory, PublishedSeries series, Computed computed, Plane sent) {
        Exact value = sent.value(territory);
        String text = value == null ? "" : value.toPlainText();
        Statut statut = sent.isCarried(territory) ? Statut.RECONDUIT : Statut.FOURNI;
        return row(territory, series, text, statut, computed, new Motifs().sentBy(sent, territory, origins));
    }

    private FigureRow empty(int territory, PublishedSeries series, Computed computed, @Nullable Plane sent) {
        if (computed.failure().startsWith("secret")) {
            return row(territory, series, "", Statut.SECRET, computed, new Motifs().add(computed.failure()));
        }
        boolean spoken = sent != null && !sent.isEmpty(territory);
        String why = spoken || computed.failure().isEmpty() ? Motifs.ofWord(sent, territory) : computed.failure();
        Statut statut = computed.tally().isEmpty() || why.startsWith("denominateur") || why.startsWith("non_agregeable")
                ? Statut.ABSENT
                : Statut.PARTIEL;
        Transfer failed = sent == null ? null : sent.transfer(territory);
        return row(
                territory,
                series,
                "",
                statut,
                computed,
                new Motifs().add(why).add(failed == null ? "" : failed.motif()));
    }

    private static FigureRow row(
            int territory, PublishedSeries series, String value, Statut statut, Computed computed, Motifs motifs) {
        Tally tally = computed.tally();
        Figure figure = series.figure(territory, value, statut, tally.coverage(), motifs.text());
        return new FigureRow(figure, tally, computed.populationYear());
    }
}
