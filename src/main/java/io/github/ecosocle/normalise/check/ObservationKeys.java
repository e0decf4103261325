package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Strings;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Compares observations by territory, measure, year, method and, if wanted, source; two spellings of a source are one. */
final class ObservationKeys implements KeyTable.Keys {
    private final Observations observations;
    private final int[] sources;
    private final boolean bySource;
    /** For each text that is the id of a measure, the text of the measure it is compared with. */
    private final int[] measures;

    private ObservationKeys(Observations observations, int[] sources, boolean bySource, int[] measures) {
        this.observations = observations;
        this.sources = sources;
        this.bySource = bySource;
        this.measures = measures;
    }

    static ObservationKeys withSource(Observations observations, JobDefinition job) {
        return new ObservationKeys(observations, sources(observations, job), true, new int[0]);
    }

    /** A part meets its whole: {@code measures} tells the text of the whole for that of a part, 0 for any other. */
    static ObservationKeys ofWholes(Observations observations, int[] measures) {
        return new ObservationKeys(observations, new int[0], false, measures);
    }

    private static int[] sources(Observations observations, JobDefinition job) {
        Map<String, Integer> canonical = new HashMap<>();
        Strings strings = observations.strings();
        int known = strings.size();
        for (DeclaredSource source : job.sources()) {
            int number = known++;
            canonical.put(Spelling.headingKey(source.id()), number);
            canonical.put(Spelling.headingKey(source.name()), number);
            source.spellings().forEach(spelling -> canonical.put(Spelling.headingKey(spelling), number));
        }
        int[] sources = new int[strings.size()];
        Arrays.fill(sources, -1);
        for (int at = 0; at < observations.size(); at++) {
            int text = observations.textNumber(TextColumn.SOURCE, at);
            if (sources[text] < 0) {
                sources[text] = canonical.computeIfAbsent(Spelling.headingKey(strings.get(text)), key -> text);
            }
        }
        return sources;
    }

    private int measure(int at) {
        int text = observations.textNumber(TextColumn.MEASURE, at);
        return text < measures.length && measures[text] != 0 ? measures[text] : text;
    }

    private int source(int at) {
        return bySource ? sources[observations.textNumber(TextColumn.SOURCE, at)] : 0;
    }

    @Override
    public int hash(int at) {
        int hash = observations.textNumber(TextColumn.CODE, at) * 31 + measure(at);
        hash = (hash * 0x9E3779B1) ^ observations.year(at);
        hash = hash * 31 + observations.textNumber(TextColumn.METHOD, at) * 17 + source(at);
        hash *= 0x85EBCA6B;
        // the sign bit stays clear, so that no slot looks empty
        return (hash ^ hash >>> 15) & Integer.MAX_VALUE;
    }

    @Override
    public boolean same(int one, int other) {
        return observations.textNumber(TextColumn.CODE, one) == observations.textNumber(TextColumn.CODE, other)
                && observations.year(one) == observations.year(other)
                && measure(one) == measure(other)
                && observations.textNumber(TextColumn.LEVEL, one) == observations.textNumber(TextColumn.LEVEL, other)
                && observations.textNumber(TextColumn.METHOD, one) == observations.textNumber(TextColumn.METHOD, other)
                && source(one) == source(other);
    }
}
