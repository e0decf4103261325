package io.github.ecosocle.attain;

import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Knows which sources the values behind a figure come from: two years of two sources are no path. */
final class SourcesOfFigures implements ObservationSink {
    private final Territories territories;
    private final Set<String> wanted;
    private final Map<String, String> names = new HashMap<>();
    private final Map<Place, SortedSet<String>> sources = new HashMap<>();

    private record Place(int territory, String measure, String method, int year) {}

    SourcesOfFigures(Territories territories, Set<String> wanted, List<DeclaredSource> declared) {
        this.territories = territories;
        this.wanted = wanted;
        for (DeclaredSource source : declared) {
            names.put(Spelling.headingKey(source.id()), source.name());
            names.put(Spelling.headingKey(source.name()), source.name());
            source.spellings().forEach(spelling -> names.put(Spelling.headingKey(spelling), source.name()));
        }
    }

    @Override
    public void submission(Submission submission, Observations said, Decisions decisions) {
        for (int at = 0; at < said.size(); at++) {
            if (said.state(at) == Observation.State.KNOWN
                    && wanted.contains(said.text(TextColumn.MEASURE, at))
                    && decisions.decision(at) == Decision.RETENU) {
                keep(submission, said, at);
            }
        }
    }

    private void keep(Submission submission, Observations said, int at) {
        int territory = Level.find(said.text(TextColumn.LEVEL, at))
                .map(level -> territories.find(level, said.text(TextColumn.CODE, at)))
                .orElse(Territories.NONE);
        if (territory == Territories.NONE) {
            return;
        }
        String source = name(said.text(TextColumn.SOURCE, at), submission.submitter());
        add(territory, said, at, source);
        if (territories.level(territory) == Level.COMMUNE && territories.epciOf(territory) != Territories.NONE) {
            add(territories.epciOf(territory), said, at, source);
        }
    }

    private void add(int territory, Observations said, int at, String source) {
        Place place = new Place(
                territory, said.text(TextColumn.MEASURE, at), said.text(TextColumn.METHOD, at), said.year(at));
        sources.computeIfAbsent(place, key -> new TreeSet<>()).add(source);
    }

    /** What the cell says, else the body that sent it; a collectivité that names none speaks for itself. */
    private String name(String told, String submitter) {
        String said = told.isEmpty() ? submitter : told;
        String own = names.getOrDefault(Spelling.headingKey(DeclaredSource.DECLARATION), "");
        return names.getOrDefault(Spelling.headingKey(said), told.isEmpty() ? own : told);
    }

    /** Those of the territory and of its members, for any of the measures. */
    SortedSet<String> of(int territory, List<String> measures, String method, int year) {
        SortedSet<String> all = new TreeSet<>();
        for (String measure : measures) {
            all.addAll(sources.getOrDefault(new Place(territory, measure, method, year), new TreeSet<>()));
            for (Member member : territories.members(territory)) {
                Place place = new Place(member.territory(), measure, method, year);
                all.addAll(sources.getOrDefault(place, new TreeSet<>()));
            }
        }
        return all;
    }
}
