package io.github.ecosocle.normalise.check;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.HashMap;
import java.util.Map;

/** A part cannot exceed its whole: organic land, all farm land. */
public final class PartsOfWholes {
    public static final Rule PART_OVER_WHOLE = new Rule(
            "PART_OVER_WHOLE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Partie plus grande que le tout : {0} vaut {1}, plus que {2}, {3} en {4}. Écrire {attendu}.",
            "une partie au plus égale à son tout, dans la même unité",
            "SAU bio 120 ha sur 100 ha");

    public static final Rule PART_ABOVE_WHOLE = new Rule(
            "PART_ABOVE_WHOLE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Partie plus grande que le tout, gardée : {0} vaut {1}, plus que {2}, {3} en {4}. Vérifier {attendu}.",
            "les deux valeurs et leurs unités",
            "volume consommé 120 m3 sur 100 m3");

    /** Doubles tell apart what differs by more. */
    private static final double BLURRED = 1e-9;

    private final Catalogue catalogue;
    private final Observations observations;
    private final Notices notices;

    public PartsOfWholes(Catalogue catalogue, Observations observations, Notices notices) {
        this.catalogue = catalogue;
        this.observations = observations;
        this.notices = notices;
    }

    public void check() {
        int[] wholeOf = wholes();
        boolean[] isWhole = new boolean[wholeOf.length];
        for (int whole : wholeOf) {
            isWhole[whole] = whole != 0;
        }
        KeyTable wholes = new KeyTable(ObservationKeys.ofWholes(observations, wholeOf), 1_024);
        for (int at = 0; at < observations.size(); at++) {
            if (observations.state(at) == State.KNOWN && isWhole[observations.textNumber(TextColumn.MEASURE, at)]) {
                wholes.putIfAbsent(at);
            }
        }
        for (int at = 0; at < observations.size(); at++) {
            boolean part = wholeOf[observations.textNumber(TextColumn.MEASURE, at)] != 0;
            int whole = part && observations.state(at) == State.KNOWN ? wholes.find(at) : KeyTable.NONE;
            if (whole != KeyTable.NONE && exceeds(at, whole)) {
                tell(at, whole);
            }
        }
    }

    /** For each text that is the id of a part met here, the text of its whole, if met here; else 0. */
    private int[] wholes() {
        Strings strings = observations.strings();
        Map<String, Integer> met = new HashMap<>();
        for (int text = 0; text < strings.size(); text++) {
            if (catalogue.number(strings.get(text)) >= 0) {
                met.put(strings.get(text), text);
            }
        }
        int[] wholeOf = new int[strings.size()];
        met.forEach((id, text) -> {
            Measure.AtMost atMost = catalogue.measure(id).atMost();
            wholeOf[text] = atMost == null ? 0 : met.getOrDefault(atMost.whole(), 0);
        });
        return wholeOf;
    }

    private boolean exceeds(int part, int whole) {
        double gap = approximate(part) - approximate(whole);
        if (Math.abs(gap) > BLURRED * approximate(whole)) {
            return gap > 0;
        }
        return quantity(part).toRational().compareTo(quantity(whole).toRational()) > 0;
    }

    private double approximate(int at) {
        return observations.mantissa(at) / Math.pow(10, observations.scale(at)) / observations.divisor(at);
    }

    private Quantity quantity(int at) {
        return new Quantity(observations.mantissa(at), observations.scale(at), observations.divisor(at));
    }

    private void tell(int part, int whole) {
        Measure measure = catalogue.measure(observations.text(TextColumn.MEASURE, part));
        boolean refused = measure.atMost() != null && measure.atMost().refused();
        Rule rule = refused ? PART_OVER_WHOLE : PART_ABOVE_WHOLE;
        notices.tellIn(
                observations.text(TextColumn.SHEET, part),
                rule,
                observations.row(part),
                observations.column(part),
                observations.received(part),
                measure.id(),
                quantity(part).toPlainText(),
                quantity(whole).toPlainText(),
                observations.text(TextColumn.MEASURE, whole),
                Place.cellName(observations.row(whole), observations.column(whole)));
        if (refused) {
            observations.refuse(part, Fault.motif(rule));
        }
    }
}
