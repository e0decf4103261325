package io.github.ecosocle.jobs.territory;

import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.geography.Reorganisations;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Section;

/** Turns where each commune was into the ways by which a value can reach the reference of a job. */
public final class PassagesReading {
    private PassagesReading() {}

    /** @param place the job file, for its {@code geographie} */
    public static Passages read(Section place, Territories territories, Populations populations) {
        return new Passages(
                new Reorganisations(territories, populations).list(), territories.vintage(), Geography.isAsked(place));
    }
}
