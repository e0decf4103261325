package io.github.ecosocle.explain;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The figure asked about, a territory, a measure and a year, with what the job knows of them. */
public record Question(
        JobDefinition job,
        Catalogue catalogue,
        Territories territories,
        Populations populations,
        int territory,
        Measure measure,
        int year) {

    /** Figures that a commune or an EPCI gave of itself: those of the communes inside have no part in them. */
    private static final Set<String> OWN = Set.of("fourni", "reconstruit", "reconduit", "gele");

    Level level() {
        return territories.level(territory);
    }

    String code() {
        return territories.code(territory);
    }

    /** True of a figure of this territory that no member had a part in. */
    boolean isOwn(Row figure) {
        return (level() == Level.COMMUNE || level() == Level.EPCI) && OWN.contains(figure.statut());
    }

    /** What the measure is computed from: itself, or the inputs of its formula. */
    List<String> terms() {
        Formula formula = measure.formula();
        return formula == null ? List.of(measure.id()) : formula.inputs();
    }

    /** The rates that give a term back where it was not sent itself. */
    List<String> ratesOf(String term) {
        return catalogue.measures().stream()
                .filter(rate -> {
                    Formula formula = rate.formula();
                    return formula != null
                            && formula.isInvertible()
                            && formula.numerator().get(0).measure().equals(term);
                })
                .map(Measure::id)
                .toList();
    }

    /** Every measure whose values may lie behind the figure. */
    Set<String> measures() {
        Set<String> measures = new HashSet<>(terms());
        measures.add(measure.id());
        terms().forEach(term -> measures.addAll(ratesOf(term)));
        return measures;
    }

    /** The communes of an EPCI, the members of a territory above, in the order of their codes. */
    List<Member> members() {
        if (level() == Level.COMMUNE) {
            return List.of();
        }
        Stream<Member> members = level() == Level.EPCI
                ? Arrays.stream(territories.communesOf(territory))
                        .mapToObj(commune -> new Member(commune, true, new int[] {commune}))
                : territories.members(territory).stream();
        return members.toList();
    }
}
