package io.github.ecosocle.domain.figure;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.objective.ObjectiveResults;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.time.LocalDate;
import java.util.List;

/** All that a release is made from. Each call pushes the whole again, always in the same order. */
public interface ReleaseContent {
    JobDefinition job();

    Catalogue catalogue();

    Territories territories();

    Populations populations();

    /** Date of the run, never of the clock. */
    LocalDate date();

    /** The forms the job publishes; none for most. */
    default List<RecordKind> recordKinds() {
        return List.of();
    }

    /** The record that holds for each territory, by kind then code. */
    default List<SettledRecord> records() {
        return List.of();
    }

    /** Every record received that its readers may not see, those that do not hold included. */
    default List<SettledRecord> closedRecords() {
        return List.of();
    }

    /** True when values sent for the EPCI of earlier years are carried onto those of the reference. */
    default boolean isOfConstantGeography() {
        return false;
    }

    void figures(FigureSink sink);

    /** What was attained of what the job follows beside figures; nothing for most jobs. */
    default ObjectiveResults objectives() {
        return ObjectiveResults.NONE;
    }

    void observations(ObservationSink sink);

    /** What the gate holds at its last published figures, in the order of publication. */
    default List<HeldSeries> held() {
        return List.of();
    }
}
