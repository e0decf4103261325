package io.github.ecosocle.pipeline.night;

import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Counts what passes on its way to the files, so that the summary costs no pass of its own. Each pass counts anew. */
final class Counts {
    private final Territories territories;
    private final BitSet met = new BitSet();
    private final BitSet heard = new BitSet();
    private final long[] decisions = new long[Decision.values().length];
    private long figures;
    private long known;

    Counts(Territories territories) {
        this.territories = territories;
    }

    FigureSink counting(FigureSink sink) {
        figures = 0;
        known = 0;
        return new FigureSink() {
            @Override
            public void figure(Figure figure) {
                count(figure);
                sink.figure(figure);
            }

            @Override
            public void coverage(CoverageRow row) {
                sink.coverage(row);
            }
        };
    }

    private void count(Figure figure) {
        boolean isKnown = !figure.value().isEmpty();
        figures++;
        known += isKnown ? 1 : 0;
        if (territories.level(figure.territory()) == Level.EPCI) {
            met.set(figure.territory());
            if (isKnown) {
                heard.set(figure.territory());
            }
        }
    }

    ObservationSink counting(ObservationSink sink) {
        Arrays.fill(decisions, 0);
        return (submission, observations, decided) -> {
            count(observations, decided);
            sink.submission(submission, observations, decided);
        };
    }

    private void count(Observations observations, Decisions decided) {
        for (int at = 0; at < observations.size(); at++) {
            decisions[decided.decision(at).ordinal()]++;
        }
    }

    long decided(Decision decision) {
        return decisions[decision.ordinal()];
    }

    long figures() {
        return figures;
    }

    long known() {
        return known;
    }

    /** EPCI of the perimeter without a single figure, the most populous first. */
    List<String> mostMissing(Populations populations, int shown) {
        BitSet missing = (BitSet) met.clone();
        missing.andNot(heard);
        int year = populations.newestYear();
        return missing.stream()
                .boxed()
                .sorted(Comparator.comparing((Integer id) -> -populations.of(id, year)))
                .limit(shown)
                .map(id ->
                        territories.name(id) + " (" + territories.code(id) + ", " + populations.of(id, year) + " hab.)")
                .toList();
    }
}
