package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.normalise.notice.Notices;

/** Reads whether the values of a row are open; what cannot be read closes them. */
final class AccessReading {
    static final Rule ACCESS_WORD = new Rule(
            "ACCESS_WORD",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Mot inconnu dans la colonne acces : « {lu} » est compris comme fermé, la valeur ne sera pas ouverte. Écrire"
                    + " {attendu}.",
            "ouvert, ferme, ou rien",
            "à voir");

    private static final int OPEN = 0;

    private final Nuances nuances;
    private final Notices notices;
    private final int closed;

    AccessReading(Strings strings, Nuances nuances, Notices notices) {
        this.nuances = nuances;
        this.notices = notices;
        this.closed = strings.number(AccessView.CLOSED);
    }

    /** The number of the text in the observations, 0 when the row is open. */
    int read(String text, int row, int column) {
        if (text.isBlank()) {
            return OPEN;
        }
        String key = Spelling.headingKey(text);
        if (nuances.open().contains(key)) {
            return OPEN;
        }
        if (!nuances.closed().contains(key)) {
            notices.tellOnce(key, ACCESS_WORD, row, column, text);
        }
        return closed;
    }
}
