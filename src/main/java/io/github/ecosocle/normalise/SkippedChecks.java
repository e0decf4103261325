package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.stream.Collectors;

/** Tells which checks an earlier failure has kept from being made: a short return must not pass for a clean file. */
final class SkippedChecks {
    static final Rule SKIPPED_CHECKS = new Rule(
            "SKIPPED_CHECKS",
            Severity.INFO,
            Actor.DEPOSANT,
            "Contrôles non faits : {lu}, à cause de {0}. D'autres remarques peuvent suivre une fois l'erreur corrigée.",
            "",
            "bornes et doublons de 12 valeurs refusées");

    private final Observations observations;
    private final Notices notices;

    SkippedChecks(Observations observations, Notices notices) {
        this.observations = observations;
        this.notices = notices;
    }

    /**
     * @param rowsRead 0 when no table of the file could be read
     */
    void tell(int rowsRead) {
        boolean blocked = notices.findings().count(Severity.BLOQUANT) > 0;
        int refused = 0;
        for (int at = 0; at < observations.size(); at++) {
            refused += observations.state(at) == State.REFUSED ? 1 : 0;
        }
        if (blocked && rowsRead == 0) {
            notices.tell(
                    SKIPPED_CHECKS,
                    0,
                    -1,
                    "territoires, années, unités, valeurs, bornes, doublons, parties et touts",
                    codes(Severity.BLOQUANT));
        } else if (blocked) {
            notices.tell(
                    SKIPPED_CHECKS,
                    0,
                    -1,
                    "comparaison aux autres dépôts de tout le fichier, qui n'est pas utilisé",
                    codes(Severity.BLOQUANT));
        } else if (refused > 0) {
            notices.tell(
                    SKIPPED_CHECKS,
                    0,
                    -1,
                    "bornes, parties et touts, comparaison aux autres dépôts de " + refused
                            + (refused == 1 ? " valeur refusée" : " valeurs refusées"),
                    codes(Severity.ERREUR));
        }
    }

    private String codes(Severity severity) {
        return notices.findings().kept().stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> finding.rule().code())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
