package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One row an answer, known or not: its state, its value, and the text that was read. */
final class AnswerRows {
    private AnswerRows() {}

    static Table table(Register register) {
        String key = register.level().keyColumn();
        return new Table(
                "Réponses : " + register.kind().name(),
                "Une ligne par réponse de chaque fiche : « non », « non communiqué » et « rien » restent trois choses. Les adresses"
                        + " et les téléphones n’y sont pas.",
                List.of(
                        Column.text(key, "Code du territoire de la fiche.").always(),
                        Column.text("champ", "Champ de la fiche.").always(),
                        Column.integer("rang", "Rang dans une liste, 1 sinon.").always(),
                        Column.text("partie", "Pour un organisme : nom, siren ou nature ; vide sinon."),
                        Column.text("etat", "Si la réponse est connue, et sinon pourquoi.")
                                .oneOf(Stream.of(Answer.State.values())
                                        .map(Answer.State::label)
                                        .toList())
                                .always(),
                        Column.text(
                                "valeur", "La réponse, sous une forme comparable : date ISO, nombre, SIREN, texte."),
                        Column.text("texte", "Le texte lu, sans donnée personnelle.")),
                List.of(key, "champ", "rang", "partie"));
    }

    static List<String[]> rows(Register register) {
        List<String[]> rows = new ArrayList<>();
        for (int id : register.recorded()) {
            register.find(id)
                    .ifPresent(record -> record.received()
                            .answers()
                            .forEach(answer -> rows.add(new String[] {
                                record.received().territory(),
                                answer.field(),
                                Integer.toString(answer.rank()),
                                answer.part(),
                                answer.state().label(),
                                answer.value(),
                                answer.raw()
                            })));
        }
        return rows;
    }
}
