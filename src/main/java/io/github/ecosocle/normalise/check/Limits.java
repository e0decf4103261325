package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.Bounds;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.slip.SlipCandidates;

/** The bounds of every measure, by its number in the catalogue; shared by all files. */
public final class Limits {
    private final Limit[][] byMeasure;
    private final SlipCandidates slips;

    public Limits(Catalogue catalogue) {
        byMeasure = catalogue.measures().stream().map(Limits::of).toArray(Limit[][]::new);
        slips = new SlipCandidates(catalogue);
    }

    /** What may have gone wrong with the unit of a value. */
    SlipCandidates slips() {
        return slips;
    }

    private static Limit[] of(Measure measure) {
        return measure.bounds().stream()
                .filter(bounds -> !bounds.isNone())
                .map((Bounds bounds) -> Limit.of(measure, bounds))
                .toArray(Limit[]::new);
    }

    Limit[][] byMeasure() {
        return byMeasure;
    }
}
