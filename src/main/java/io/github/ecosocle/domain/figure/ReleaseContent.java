package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.time.LocalDate;

/** All that a release is made from. Each call pushes the whole again, always in the same order. */
public interface ReleaseContent {
    JobDefinition job();

    Catalogue catalogue();

    Territories territories();

    Populations populations();

    /** Date of the run, never of the clock. */
    LocalDate date();

    void figures(FigureSink sink);

    void observations(ObservationSink sink);
}
