package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import org.jspecify.annotations.Nullable;

/**
 * The territory a row speaks of, with the numbers of its texts in the observations.
 *
 * @param id in the reference, or {@link Territories#NONE}
 * @param level number of the text of its level
 * @param code number of the text of its code, as read when unknown
 * @param dissolved the EPCI that is no more: years up to its last are accepted
 * @param fault why it is refused
 * @param column where the fault stands
 * @param said false when nothing at all names a territory
 */
public record TerritorySaid(
        int id,
        int level,
        int code,
        @Nullable Succession dissolved,
        @Nullable Fault fault,
        int column,
        boolean said) {

    public static final Rule DISSOLVED_EPCI = new Rule(
            "DISSOLVED_EPCI",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "EPCI dissous : « {lu} » n'existait plus au 1er janvier de l'année {0}. Écrire {attendu}.",
            "la valeur de l'EPCI qui lui succède : {1}",
            "245900410");

    public static final Rule FORMER_EPCI = new Rule(
            "FORMER_EPCI",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "EPCI dissous depuis : « {lu} » existait encore cette année-là, sa valeur est gardée sous son ancien code."
                    + " Successeur : {0}.",
            "",
            "245900410");

    /** {@code motif} of a value kept under the code of an EPCI that is no more. */
    public static final String FORMER_MOTIF = "epci_dissous";

    /** Nothing wrong for this year, or the successor to name. */
    public @Nullable Fault faultOf(int year) {
        if (fault != null || dissolved == null || year <= dissolved.lastYear()) {
            return fault;
        }
        return Fault.of(DISSOLVED_EPCI, dissolved.siren(), Integer.toString(year), successors(dissolved));
    }

    public static String successors(Succession dissolved) {
        return dissolved.successors().isEmpty() ? "inconnu" : String.join(", ", dissolved.successors());
    }
}
