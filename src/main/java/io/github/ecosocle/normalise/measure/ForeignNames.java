package io.github.ecosocle.normalise.measure;

import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.normalise.notice.Notices;

/** Tells that a quantity near ours is left aside, and what to send instead. */
public final class ForeignNames {
    public static final Rule OUT_OF_SCOPE = new Rule(
            "OUT_OF_SCOPE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Hors du socle : « {lu} » est laissé de côté. {0}",
            "",
            "Émissions de PM10");

    public static final Rule OTHER_PUBLICATION = new Rule(
            "OTHER_PUBLICATION",
            Severity.INFO,
            Actor.DEPOSANT,
            "Autre publication : « {lu} » y est suivi, celle-ci le laisse de côté. Rien à faire.",
            "",
            "COT-TRI-CALAISIS, reçu par le socle national");

    private final Nuances nuances;

    public ForeignNames(Nuances nuances) {
        this.nuances = nuances;
    }

    /** Once for each text: it may stand in a heading, or in every row. */
    public void tell(String text, int row, int column, Notices notices) {
        String key = Spelling.headingKey(text);
        String advice = nuances.advice().getOrDefault(key, "");
        notices.tellOnce(key, advice.isEmpty() ? OTHER_PUBLICATION : OUT_OF_SCOPE, row, column, text, advice);
    }
}
