package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.record.Answer.State;
import java.util.List;
import java.util.stream.Stream;

/** What a form claims of the indicators, set against what is held. */
enum Claim {
    CONFIRMED("declare_et_tenu", "déclaré renseigné, et tenu en entier"),
    PARTLY("declare_tenu_en_partie", "déclaré renseigné, tenu en partie"),
    EMPTY("declare_rien_tenu", "déclaré renseigné, rien n’est tenu"),
    DENIED("non_declare", "déclaré non renseigné"),
    UNKNOWN("sans_reponse", "pas de réponse"),
    NO_RECORD("sans_fiche", "pas de fiche reçue"),
    CLOSED("fiche_fermee", "fiche reçue, réservée à certains lecteurs");

    private final String label;
    private final String sentence;

    Claim(String label, String sentence) {
        this.label = label;
        this.sentence = sentence;
    }

    String label() {
        return label;
    }

    String sentence() {
        return sentence;
    }

    static List<String> labels() {
        return Stream.of(values()).map(Claim::label).toList();
    }

    static Claim judge(State said, int held, int expected) {
        if (said == State.NON) {
            return DENIED;
        }
        if (said != State.OUI) {
            return UNKNOWN;
        }
        if (held == 0) {
            return EMPTY;
        }
        return held >= expected ? CONFIRMED : PARTLY;
    }
}
