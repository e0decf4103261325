package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.PlaceNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What settles a word that alone says too little, and what to answer when nothing does. Headings and words are keys of
 * {@link Spelling#headingKey}. Read from {@code jobs/vocabulary.yml}.
 *
 * @param ambiguousFields a heading to the fields it may mean; the content of the column decides
 * @param measureByMethod an ambiguous heading, then a method, to the measure meant
 * @param advice an ambiguous or foreign heading to the French sentence saying what to write instead
 * @param foreign headings of quantities that are not ours: left out, with their advice if there is any
 * @param periodHeadings headings that carry measure and period, such as {@code naf11art12}
 * @param exportHeadings the fixed headings of the Territoires en Transitions export
 * @param exactTotals whole cells that name a total, such as {@code France}
 * @param levels words of the level column
 * @param yes words of a yes-or-no column
 * @param no words of a yes-or-no column
 * @param states words of the state column
 * @param open words of the access column for what everybody may see
 * @param closed words of the access column for the rest
 * @param places names of départements and régions beside the official ones
 */
public record Nuances(
        Map<String, List<Field>> ambiguousFields,
        Map<String, Map<String, String>> measureByMethod,
        Map<String, String> advice,
        Set<String> foreign,
        List<PeriodHeading> periodHeadings,
        ExportHeadings exportHeadings,
        Set<String> exactTotals,
        Map<String, Level> levels,
        Set<String> yes,
        Set<String> no,
        Map<String, State> states,
        Set<String> open,
        Set<String> closed,
        PlaceNames places) {

    /** Where territories have but their official names, and access two words. */
    public Nuances(
            Map<String, List<Field>> ambiguousFields,
            Map<String, Map<String, String>> measureByMethod,
            Map<String, String> advice,
            Set<String> foreign,
            List<PeriodHeading> periodHeadings,
            ExportHeadings exportHeadings,
            Set<String> exactTotals,
            Map<String, Level> levels,
            Set<String> yes,
            Set<String> no,
            Map<String, State> states) {
        this(
                ambiguousFields,
                measureByMethod,
                advice,
                foreign,
                periodHeadings,
                exportHeadings,
                exactTotals,
                levels,
                yes,
                no,
                states,
                Set.of("ouvert"),
                Set.of("ferme"),
                PlaceNames.NONE);
    }

    public static final Nuances NONE = new Nuances(
            Map.of(),
            Map.of(),
            Map.of(),
            Set.of(),
            List.of(),
            new ExportHeadings(List.of(), List.of(), List.of()),
            Set.of(),
            Map.of(),
            Set.of(),
            Set.of(),
            Map.of());

    /** The same, with more foreign headings, of which there is nothing to say. */
    Nuances withForeign(Set<String> headings) {
        Set<String> all = new HashSet<>(foreign);
        all.addAll(headings);
        Map<String, String> kept = new HashMap<>(advice);
        kept.keySet().removeAll(headings);
        return new Nuances(
                ambiguousFields,
                measureByMethod,
                Map.copyOf(kept),
                Set.copyOf(all),
                periodHeadings,
                exportHeadings,
                exactTotals,
                levels,
                yes,
                no,
                states,
                open,
                closed,
                places);
    }

    /**
     * A heading with {@code {debut}} and {@code {fin}}, two or four digits of a year on its 1 January.
     *
     * @param unit symbol
     */
    public record PeriodHeading(String shape, String measure, String unit) {}

    /** Headings as written; those of results and targets hold {@code {annee}}. */
    public record ExportHeadings(List<String> fixed, List<String> results, List<String> targets) {}

    /** How a masse d'eau counts. */
    public enum State {
        GOOD,
        OTHER,
        UNKNOWN
    }
}
