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
 * key of the measure; or all of it, or nothing, by its seat. Every share depends on the EPCI and the year alone, so that
 * the parts add up to the whole.
 */
public final class Straddling {
    private final Territories territories;
    private final Weights weights;
    private final JobDefinition.Straddling asked;
    private final Seats seats;

    /**
     * The value of a part.
     *
     * @param share null when the part is the sum of its communes, not a share of the EPCI
     */
    record Part(Exact value, @Nullable Rational share) {}

    public Straddling(Territories territories, Weights weights, JobDefinition.Straddling asked) {
        this.territories = territories;
        this.weights = weights;
        this.asked = asked;
        this.seats = new Seats(territories, weights);
    }

    boolean isBySeat() {
        return asked == JobDefinition.Straddling.BY_SEAT;
    }

    /** True where the whole of a straddling EPCI counts, when it counts by its seat. */
    boolean isSeatedIn(int territory, int epci) {
        return seats.holds(territory, epci);
    }

    Sharing sharing(int epci) {
        if (!isBySeat()) {
            return Sharing.SPLIT;
        }
        return seats.isTold(epci) ? Sharing.SEAT : Sharing.PRESUMED_SEAT;
    }

    /** The part of a member that is not whole, or null when it cannot be told. */
    @Nullable
    Part part(BaseValues values, Member member) {
        Exact whole = values.value(member.territory(), Level.EPCI);
        Exact inside = values.sum(member.communes());
        if (whole == null || (inside != null && values.epciStatut(member.territory(), territories) == Statut.AGREGE)) {
            return inside == null ? null : new Part(inside, null);
        }
        Rational share = share(values, member, inside);
        return share == null ? null : new Part(whole.toRational().times(share), share);
    }

    private @Nullable Rational share(BaseValues values, Member member, @Nullable Exact inside) {
        if (asked != JobDefinition.Straddling.SPLIT || values.measure().splitKey() == SplitKey.NEVER) {
            return null;
        }
        Exact all = inside == null ? null : values.sum(territories.communesOf(member.territory()));
        if (inside != null && all != null && !all.toRational().isZero()) {
            return inside.toRational().over(all.toRational());
        }
        return values.measure().splitKey() == SplitKey.AREA
                ? weights.shareOfArea(member.territory(), member.communes())
                : weights.shareOfPopulation(member.territory(), member.communes());
    }
}
