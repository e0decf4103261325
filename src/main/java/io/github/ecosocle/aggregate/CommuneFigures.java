package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.BaseValues;
import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Figures of communes, for keys received only: what was sent, and the ratios that follow from it. */
final class CommuneFigures {
    private static final Coverage KNOWN = new Coverage(1, 1, Coverage.FULL, List.of());
    private static final Coverage UNKNOWN = new Coverage(1, 0, 0, List.of());

    private final Weights weights;
    private final Origins origins;
    private final SetAside setAside;

    CommuneFigures(Weights weights, Origins origins, SetAside setAside) {
        this.weights = weights;
        this.origins = origins;
        this.setAside = setAside;
    }

    /** True where a rate sent for the commune would tell the secret it is made of. */
    static boolean tellsSecret(int commune, PublishedSeries series) {
        return series.terms().stream().anyMatch(term -> term.isSecret(commune, Level.COMMUNE));
    }

    /** The figure, or null when nobody spoke of the key. */
    @Nullable
    Figure figure(int commune, PublishedSeries series) {
        return series.measure().isDerived() ? derived(commune, series) : base(commune, series);
    }

    private @Nullable Figure base(int commune, PublishedSeries series) {
        BaseValues values = series.terms().get(0);
        Plane sent = series.sent(Level.COMMUNE);
        Exact value = values.value(commune, Level.COMMUNE);
        if (value == null) {
            return sent == null || !sent.isHeard(commune) ? null : unknown(commune, series, sent);
        }
        if (sent == null || !sent.isKnown(commune)) {
            return series.figure(
                    commune,
                    value.toPlainText(),
                    Statut.RECONSTRUIT,
                    KNOWN,
                    new Motifs()
                            .rebuilt()
                            .population(weights.populationYear(commune, series.year()), series.year())
                            .text());
        }
        return received(commune, series, sent, value);
    }

    private Figure received(int commune, PublishedSeries series, Plane sent, Exact value) {
        Statut statut = sent.isCarried(commune) ? Statut.RECONDUIT : Statut.FOURNI;
        String motif = new Motifs().sentBy(sent, commune, origins).text();
        return series.figure(commune, value.toPlainText(), statut, KNOWN, motif);
    }

    private static Figure unknown(int commune, PublishedSeries series, Plane sent) {
        Statut statut = sent.state(commune) == State.SECRET ? Statut.SECRET : Statut.ABSENT;
        return series.figure(commune, "", statut, UNKNOWN, Motifs.ofWord(sent, commune));
    }

    private @Nullable Figure derived(int commune, PublishedSeries series) {
        Plane sent = series.sent(Level.COMMUNE);
        if (sent != null && sent.state(commune) == State.SECRET) {
            return unknown(commune, series, sent);
        }
        boolean isSent = sent != null && sent.isKnown(commune);
        List<Exact> inputs = new ArrayList<>(series.terms().size());
        boolean spoken = sent != null && sent.isHeard(commune);
        String lacking = "";
        for (BaseValues term : series.terms()) {
            Exact value = term.value(commune, Level.COMMUNE);
            Plane plane = term.sent(Level.COMMUNE);
            spoken |= plane != null && plane.isHeard(commune);
            if (value == null) {
                lacking = term.isSecret(commune, Level.COMMUNE)
                        ? "secret_secondaire : un terme est secret"
                        : "non_envoye : manque " + term.measure().id();
            } else {
                inputs.add(value);
            }
        }
        if (!spoken) {
            return null;
        }
        Ratio ratio = Objects.requireNonNull(series.ratio());
        return lacking.isEmpty() && !(isSent && isRebuilt(commune, series, ratio))
                ? computed(commune, series, ratio, inputs, sent)
                : sentOrEmpty(commune, series, sent, lacking);
    }

    private static boolean isRebuilt(int commune, PublishedSeries series, Ratio ratio) {
        Plane numerator = series.terms().get(0).sent(Level.COMMUNE);
        return ratio.isInvertible() && (numerator == null || !numerator.isKnown(commune));
    }

    private Figure computed(
            int commune, PublishedSeries series, Ratio ratio, List<Exact> inputs, @Nullable Plane sent) {
        int year = ratio.isPerHead() ? weights.populationYear(commune, series.year()) : 0;
        long people = year == Weights.NO_YEAR ? 0 : weights.population(commune, year);
        BigDecimal value = people == Populations.NOT_HELD ? null : ratio.of(inputs, people);
        if (value == null) {
            return sentOrEmpty(commune, series, sent, "denominateur");
        }
        if (sent != null && sent.isKnown(commune)) {
            setAside.computed(sent, commune, value);
        }
        String motif = new Motifs().population(year, series.year()).text();
        return series.figure(commune, value.toPlainString(), Statut.DERIVE, KNOWN, motif);
    }

    private Figure sentOrEmpty(int commune, PublishedSeries series, @Nullable Plane sent, String lacking) {
        Exact value = sent == null || lacking.startsWith("secret") ? null : sent.value(commune);
        if (sent != null && value != null) {
            return received(commune, series, sent, value);
        }
        boolean spoken = sent != null && sent.isHeard(commune);
        Statut statut = lacking.startsWith("secret") || (sent != null && sent.state(commune) == State.SECRET)
                ? Statut.SECRET
                : Statut.ABSENT;
        return series.figure(
                commune,
                "",
                statut,
                UNKNOWN,
                spoken && !lacking.startsWith("secret") ? Motifs.ofWord(sent, commune) : lacking);
    }
}
