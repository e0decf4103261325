package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordField.Kind;
import io.github.ecosocle.publish.page.frame.FrenchText;
import java.time.LocalDate;

/** Turns an answer into what a French reader expects to see: 5 juillet 2021, 1 250 €, « non communiqué ». */
final class AnswerText {
    private AnswerText() {}

    static String of(Answer answer, Kind kind) {
        return switch (answer.state()) {
            case OUI -> "Oui";
            case NON -> "Non";
            case RENSEIGNE -> value(answer.value(), kind);
            case ABSENT -> "pas de réponse";
            case NON_COMMUNIQUE -> "non communiqué";
            case NON_DISPONIBLE -> "non disponible";
            case SANS_OBJET -> "sans objet";
            case SECRET -> "secret";
            case RETIRE -> "retiré";
            case REFUSE -> "illisible";
        };
    }

    private static String value(String value, Kind kind) {
        return switch (kind) {
            case DATE -> FrenchText.date(LocalDate.parse(value));
            case COUNT -> FrenchText.decimal(value);
            case AMOUNT -> FrenchText.decimal(value) + "\u00a0€";
            default -> value;
        };
    }
}
