package io.github.ecosocle.publish.worklist;

import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.StagedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Notes what is missing while the figures pass, and writes it once all have. */
final class ToCollectRows implements FigureWriting {
    /** Who collects looks at what can still be found. */
    static final int YEARS = 5;

    private final ReleaseContent content;
    private final Territories territories;
    private final Populations populations;
    private final StagedFile out;
    private final TreeMap<Series, GapCounts> bySeries = new TreeMap<>();
    private boolean lastIsEmpty;

    ToCollectRows(ReleaseContent content, StagedFile out) {
        this.content = content;
        this.territories = content.territories();
        this.populations = content.populations();
        this.out = out;
    }

    @Override
    public void figure(Figure figure) {
        lastIsEmpty = figure.value().isEmpty() && figure.statut() != Statut.SECRET;
        boolean asked = lastIsEmpty && !figure.measure().isDerived();
        if (asked && territories.level(figure.territory()) == Level.EPCI) {
            counts(figure.year(), figure.measure().id(), figure.method()).missing(figure.territory(), figure.statut());
        }
    }

    private GapCounts counts(int year, String measure, String method) {
        int number = content.catalogue().number(measure);
        return bySeries.computeIfAbsent(
                new Series(year, number, method),
                series -> new GapCounts(year, content.catalogue().measures().get(number), method, territories));
    }

    @Override
    public void coverage(CoverageRow row) {
        Level level = territories.level(row.territory());
        if (!lastIsEmpty || row.measure().isDerived() || level.compareTo(Level.EPCI) <= 0) {
            return;
        }
        List<Integer> awaited = new ArrayList<>();
        int others = 0;
        for (String member : row.coverage().missing()) {
            int epci = territories.find(Level.EPCI, member);
            if (epci != Territories.NONE) {
                awaited.add(epci);
            } else if (content.job().loneCommunesExpected()) {
                others++;
            }
        }
        boolean alone = awaited.size() + others == 1;
        long people = people(row.territory());
        GapCounts counts = counts(row.year(), row.measure().id(), row.method());
        awaited.forEach(epci -> counts.waits(row.territory(), people, epci, alone));
    }

    private long people(int territory) {
        return Math.max(0, populations.of(territory, populations.newestYear()));
    }

    @Override
    public void close() throws IOException {
        try (StagedFile file = out) {
            file.write(ToCollectCsv.table(content).header().getBytes(StandardCharsets.UTF_8));
            for (Gap gap : gaps()) {
                file.write(line(gap).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<Gap> gaps() {
        Map<String, Integer> newest = new HashMap<>();
        bySeries.values().forEach(one -> newest.merge(one.measure().id(), one.year(), Math::max));
        long[] people = new long[territories.count(Level.EPCI)];
        for (int at = 0; at < people.length; at++) {
            people[at] = people(territories.first(Level.EPCI) + at);
        }
        List<Gap> gaps = new ArrayList<>();
        for (GapCounts one : bySeries.values()) {
            if (one.year() > newest.getOrDefault(one.measure().id(), 0) - YEARS) {
                gaps.addAll(one.list(people));
            }
        }
        gaps.sort(Gap.MOST_USEFUL_FIRST);
        return gaps;
    }

    private String line(Gap gap) {
        boolean unlocks = gap.unlocked() > 0;
        List<String> cells = List.of(
                territories.code(gap.epci()),
                territories.name(gap.epci()),
                Integer.toString(gap.year()),
                gap.measure().indicator(),
                gap.measure().id(),
                gap.method(),
                gap.statut(),
                Long.toString(gap.population()),
                Integer.toString(gap.waiting()),
                Integer.toString(gap.unlocked()),
                unlocks ? territories.level(gap.largest()).label() : "",
                unlocks ? territories.code(gap.largest()) : "",
                Long.toString(gap.unlockedPopulation()));
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append(new String(CsvText.cell(cell), StandardCharsets.UTF_8));
        }
        return line.append('\n').toString();
    }
}
