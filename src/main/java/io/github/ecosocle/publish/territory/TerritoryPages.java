package io.github.ecosocle.publish.territory;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.territory.published.CoverageTable;
import io.github.ecosocle.publish.territory.published.FigureTable;
import io.github.ecosocle.publish.territory.published.PublishedFigures;
import io.github.ecosocle.publish.territory.published.ReceivedValues;
import io.github.ecosocle.publish.territory.published.Surroundings;
import io.github.ecosocle.publish.territory.section.Matter;
import io.github.ecosocle.publish.territory.section.PagePath;
import io.github.ecosocle.publish.territory.section.TerritoryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Turns the tables of a release into one page for each territory above the commune. A territory whose every figure is absent
 * has none: it would say nothing that the list of territories does not.
 */
public final class TerritoryPages implements ExportFormat {
    /** Before the front page, which leads to what is written. */
    private static final String NAME = "fiches";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return job.formats().contains(Format.PAGES);
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Territories territories = content.territories();
        List<Level> levels = content.job().levels().stream()
                .filter(level -> level != Level.COMMUNE)
                .sorted()
                .toList();
        Path release = staging.folder();
        PublishedFigures figures = PublishedFigures.read(release, territories, levels);
        Matter matter = new Matter(
                content,
                staging.label().name(),
                figures,
                new Surroundings(territories),
                staging.facts().observations().submissions().stream()
                        .collect(Collectors.toMap(Submission::id, Submission::sha256, (hash, same) -> hash)));
        try (CoverageTable coverage = new CoverageTable(release.resolve("donnees/couverture.csv"));
                ReceivedValues received =
                        new ReceivedValues(release.resolve("donnees/observations.csv"), territories)) {
            for (Level level : levels) {
                if (Files.isRegularFile(PublishedFigures.file(release, level))) {
                    write(matter, level, coverage, received, staging);
                }
            }
        }
        staging.write(
                "territoires/index.html",
                new TerritoryList(matter, staging.facts().figures(), levels).html());
    }

    private static void write(
            Matter matter, Level level, CoverageTable coverage, ReceivedValues received, Staging staging)
            throws IOException {
        Territories territories = matter.territories();
        try (FigureTable table = new FigureTable(PublishedFigures.file(staging.folder(), level))) {
            for (int id = territories.first(level); id < territories.end(level); id++) {
                if (matter.figures().isSpokenOf(id)) {
                    Territory territory = territories.get(id);
                    TerritoryState state = new TerritoryState(
                            id,
                            territory,
                            table.of(territory),
                            coverage.of(territory),
                            received.of(id),
                            received.ofCommunes(id));
                    staging.write(PagePath.of(territory), new TerritoryPage(matter, state).html());
                }
            }
        }
    }
}
