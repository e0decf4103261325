package io.github.ecosocle.explain;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The figure asked about: a territory, a measure and a year. */
public record Question(Territories territories, int territory, Measure measure, int year) {

    Level level() {
        return territories.level(territory);
    }

    String code() {
        return territories.code(territory);
    }

    /** What the measure is computed from: itself, or the inputs of its formula. */
    List<String> terms() {
        Formula formula = measure.formula();
        return formula == null ? List.of(measure.id()) : formula.inputs();
    }

    /** The EPCI and communes whose figures make this one: the communes of an EPCI, the members of a territory above. */
    List<Integer> members() {
        return switch (level()) {
            case COMMUNE -> List.of();
            case EPCI ->
                Arrays.stream(territories.communesOf(territory)).boxed().toList();
            default ->
                territories.members(territory).stream().map(Member::territory).toList();
        };
    }

    /** The territory and its members. */
    List<Integer> concerned() {
        List<Integer> concerned = new ArrayList<>(List.of(territory));
        concerned.addAll(members());
        return concerned;
    }
}
