package io.github.ecosocle.normalise;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.table.TableSink.Enough;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.normalise.notice.Notices;

/** How much one file may hold: once it holds more, that is told and no more of it is read. */
final class ValueLimit {
    static final Rule TOO_MANY_VALUES = new Rule(
            "TOO_MANY_VALUES",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Fichier trop grand : il contient plus de {0} valeurs, ou trop de texte. Rien n’en est pris. Envoyer {attendu}.",
            "plusieurs fichiers d’au plus {0} valeurs, par exemple un par année ou par indicateur",
            "un tableau d’un million de lignes sur 300 colonnes");

    /** Text that takes as much room as a value. */
    private static final int CHARS_PER_VALUE = 64;

    private final int most;
    private boolean passed;

    ValueLimit(int most) {
        this.most = most;
    }

    boolean isPassed() {
        return passed;
    }

    void check(Observations observations, int row, Notices notices) {
        long weight = observations.size() + observations.strings().chars() / CHARS_PER_VALUE;
        if (weight > most) {
            passed = true;
            notices.tell(TOO_MANY_VALUES, row, -1, "", FrenchNumber.number(most));
            throw new Enough();
        }
    }
}
