package io.github.ecosocle.aggregate.member;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure.SplitKey;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import org.jspecify.annotations.Nullable;

/**
 * The part of a straddling EPCI that falls in a territory: by the values of its communes where all are known, else by the
 * key of the measure. Every share depends on the EPCI and the year alone, so that the parts add up to the whole.
 */
public final class Straddling {
    private final Territories territories;
    private final Weights weights;
    private final JobDefinition.Straddling asked;

    public Straddling(Territories territories, Weights weights, JobDefinition.Straddling asked) {
        this.territories = territories;
        this.weights = weights;
        this.asked = asked;
    }

    /** The value of the part, or null when it cannot be told. */
    @Nullable
    public Exact part(BaseValues values, Member member) {
        Exact whole = values.value(member.territory(), Level.EPCI);
        Exact inside = values.sum(member.communes());
        if (whole == null || (inside != null && values.epciStatut(member.territory(), territories) == Statut.AGREGE)) {
            return inside;
        }
        Rational share = share(values, member, inside);
        return share == null ? null : whole.toRational().times(share);
    }

    private @Nullable Rational share(BaseValues values, Member member, @Nullable Exact inside) {
        if (asked != JobDefinition.Straddling.SPLIT || values.measure().splitKey() == SplitKey.NEVER) {
            return null;
        }
        Exact all = inside == null ? null : values.sum(territories.communesOf(member.territory()));
        if (inside != null && all != null && !all.toRational().isZero()) {
            return inside.toRational().over(all.toRational());
        }
        return keyShare(values.measure().splitKey(), member);
    }

    /** The share by the key of the measure, as told in couverture.csv when no commune value says better. */
    public Rational keyShare(SplitKey key, Member member) {
        return key == SplitKey.AREA
                ? weights.shareOfArea(member.territory(), member.communes())
                : weights.shareOfPopulation(member.territory(), member.communes());
    }
}
