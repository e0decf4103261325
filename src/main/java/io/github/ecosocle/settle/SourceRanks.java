package io.github.ecosocle.settle;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Spelling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The precedence of a source for an indicator: that of the indicator where it has one, else that of the job. */
final class SourceRanks {
    /** Where not even declarations are ranked, a source that nobody ranked comes last; among these the date decides. */
    static final int UNRANKED = Integer.MAX_VALUE;

    private final Map<String, DeclaredSource> bySpelling = new HashMap<>();
    private final Map<String, List<String>> precedenceOf = new HashMap<>();

    SourceRanks(Catalogue catalogue, JobDefinition job) {
        for (DeclaredSource source : job.sources()) {
            bySpelling.put(Spelling.headingKey(source.id()), source);
            bySpelling.put(Spelling.headingKey(source.name()), source);
            source.spellings().forEach(spelling -> bySpelling.put(Spelling.headingKey(spelling), source));
        }
        for (Indicator indicator : catalogue.indicators()) {
            precedenceOf.put(indicator.code(), indicator.precedence());
        }
    }

    /** The id of the source that {@link #rank} ranks; that of declarations for who is not declared. */
    String sourceOf(String sourceColumn, String submitter) {
        DeclaredSource named = bySpelling.get(Spelling.headingKey(sourceColumn.isEmpty() ? submitter : sourceColumn));
        return named == null ? DeclaredSource.DECLARATION : named.id();
    }

    /** The source column speaks first; without it, the submitter is the source. Who is not ranked has the rank of a declaration. */
    int rank(String sourceColumn, String submitter, String indicator) {
        DeclaredSource named = bySpelling.get(Spelling.headingKey(sourceColumn.isEmpty() ? submitter : sourceColumn));
        DeclaredSource source = named == null ? bySpelling.get(DeclaredSource.DECLARATION) : named;
        List<String> ownPrecedence = precedenceOf.getOrDefault(indicator, List.of());
        if (ownPrecedence.isEmpty()) {
            return source == null ? UNRANKED : source.rank();
        }
        int place = source == null ? -1 : ownPrecedence.indexOf(source.id());
        int lastPlace = ownPrecedence.indexOf(DeclaredSource.DECLARATION);
        return place >= 0 ? place : lastPlace >= 0 ? lastPlace : UNRANKED;
    }
}
