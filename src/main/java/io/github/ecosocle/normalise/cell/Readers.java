package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.normalise.check.BoundsCheck;
import io.github.ecosocle.normalise.measure.MeasureNames;
import io.github.ecosocle.normalise.measure.TargetReading;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.territory.TerritoryReading;
import io.github.ecosocle.normalise.time.DepositDates;
import io.github.ecosocle.normalise.time.YearReading;

/** All that reads the rows of one submission, and where what they say goes. */
public record Readers(
        Submission submission,
        Catalogue catalogue,
        MeasureNames names,
        TargetReading targets,
        TerritoryReading territories,
        YearReading years,
        DepositDates deposits,
        BoundsCheck bounds,
        Observations observations,
        Notices notices) {}
