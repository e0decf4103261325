package io.github.ecosocle.domain.catalogue;

import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.scrutiny.Expectations;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.domain.territory.Level;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A job file: what is collected, on which territories, with which thresholds, and how it is published.
 *
 * @param perimeter {@code FR}, or territories such as {@code region:32}: 01 alone could be two territories
 * @param vintage reference of 1 January of this year
 * @param fixedPopulation the one reference year of every per-head figure, if fixed
 * @param formats beside CSV, which is always published
 * @param sumThreshold least share of the members, in %, for a sum to have a value
 * @param ratioThreshold least share of the weight, in %, for a ratio to have a value
 * @param thresholds by measure id, instead of the two above
 * @param loneCommunesExpected true when a total also waits for the communes without EPCI
 * @param schedule cron of five fields, Europe/Paris; empty when the job runs only by name
 */
public record JobDefinition(
        String name,
        String title,
        String description,
        List<String> perimeter,
        int vintage,
        OptionalInt fixedPopulation,
        List<Level> levels,
        Set<Format> formats,
        int sumThreshold,
        int ratioThreshold,
        Map<String, Integer> thresholds,
        Straddling straddling,
        boolean loneCommunesExpected,
        List<DeclaredSource> sources,
        String licence,
        String publisher,
        boolean open,
        String schedule,
        Map<String, Severity> severities,
        Expectations expectations) {

    /** The licence of what only some may read, whatever that of the open data is. */
    public static final String RESTRICTED = "acces-restreint";

    public Tolerances tolerances() {
        return expectations.tolerances();
    }

    /** A kind of file that a job may do without. */
    public enum Format {
        /** Parts of the CSV that portals find too heavy. */
        BY_YEAR("par-annee", true),
        CSV_EXCEL("csv-excel", true),
        ECOSPHERES("ecospheres", false),
        GEO2FRANCE("geo2france", true),
        GEOJSON("geojson", true),
        GPKG("gpkg", true),
        JSON("json", true),
        /** A page for each territory. */
        PAGES("pages", true),
        PARQUET("parquet", true),
        XLSX("xlsx", true);

        private final String label;
        private final boolean usual;

        Format(String label, boolean usual) {
            this.label = label;
            this.usual = usual;
        }

        public String label() {
            return label;
        }

        /** Those of a job that does not say. */
        public static Set<Format> usual() {
            return Stream.of(values()).filter(format -> format.usual).collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The same job, told in other words. */
    public JobDefinition describedAs(String text) {
        return named(name, title, text, licence, open);
    }

    /** The same job, of which some publish more than all may see: another data set, with another name. */
    public JobDefinition restrictedTo(String audience, String shown) {
        return named(
                name + "-" + audience, title + " (accès restreint : " + shown + ")", description, RESTRICTED, false);
    }

    private JobDefinition named(String otherName, String otherTitle, String text, String otherLicence, boolean toAll) {
        return new JobDefinition(
                otherName,
                otherTitle,
                text,
                perimeter,
                vintage,
                fixedPopulation,
                levels,
                formats,
                sumThreshold,
                ratioThreshold,
                thresholds,
                straddling,
                loneCommunesExpected,
                sources,
                otherLicence,
                publisher,
                toAll,
                schedule,
                severities,
                expectations);
    }

    /** Least share, in %, for a figure of this measure to have a value: its own, else that of sums or of ratios. */
    public int threshold(Measure measure) {
        return thresholds.getOrDefault(measure.id(), measure.isRatio() ? ratioThreshold : sumThreshold);
    }

    /** What becomes of an EPCI that straddles the territory. */
    public enum Straddling {
        SPLIT,
        BY_SEAT,
        NOT_SPLIT
    }

    /**
     * A source allowed to speak for any territory.
     *
     * @param id folder name, or the word of the {@code source} column
     * @param rank 0 beats 1; equal ranks leave it to the deposit date
     * @param owner who holds the data and answers for them; the producer where it is not said
     * @param refresh how often it is renewed, in words; empty where it is not said
     */
    public record DeclaredSource(
            String id,
            String name,
            List<String> spellings,
            int rank,
            String licence,
            String producer,
            String owner,
            String refresh) {
        public DeclaredSource(
                String id, String name, List<String> spellings, int rank, String licence, String producer) {
            this(id, name, spellings, rank, licence, producer, producer, "");
        }

        /** What a collectivité says of itself: the rank of whoever is not ranked. */
        public static final String DECLARATION = "declaratif";
    }
}
