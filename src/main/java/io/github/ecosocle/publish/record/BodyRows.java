package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordField.Kind;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Table;
import java.util.ArrayList;
import java.util.List;

/** One row a legal person named by a record: under which question, its name, its SIREN, its nature. */
final class BodyRows {
    private BodyRows() {}

    static Table table(Register register) {
        String key = register.level().keyColumn();
        return new Table(
                "Signataires : " + register.kind().name(),
                "Une ligne par organisme nommé dans une fiche, signataire ou membre du comité de pilotage.",
                List.of(
                        Column.text(key, "Code du territoire de la fiche.").always(),
                        Column.text("champ", "Champ de la fiche qui nomme l’organisme.")
                                .always(),
                        Column.integer("rang", "Rang dans la liste de la fiche.")
                                .always(),
                        Column.text("nom", "Nom, tel qu’il est écrit."),
                        Column.text("siren", "SIREN de l’organisme ; vide si ce qui est écrit n’en est pas un.")
                                .matching("^[0-9]{9}$"),
                        Column.text("nature", "Nature juridique déclarée.")
                                .oneOf(register.kind().natures())),
                List.of(key, "champ", "rang"));
    }

    static List<String[]> rows(Register register) {
        List<String[]> rows = new ArrayList<>();
        for (int id : register.recorded()) {
            register.find(id)
                    .ifPresent(record -> register.kind().fields().stream()
                            .filter(field -> field.kind() == Kind.BODIES)
                            .forEach(field -> add(rows, record, field)));
        }
        return rows;
    }

    private static void add(List<String[]> rows, SettledRecord record, RecordField field) {
        record.received().list(field.id()).stream()
                .filter(answer -> answer.part().equals(Answer.NAME))
                .forEach(name -> rows.add(new String[] {
                    record.received().territory(),
                    field.id(),
                    Integer.toString(name.rank()),
                    name.value(),
                    part(record, name, Answer.SIREN),
                    part(record, name, Answer.NATURE)
                }));
    }

    static String part(SettledRecord record, Answer name, String part) {
        return record.received().list(name.field()).stream()
                .filter(answer -> answer.rank() == name.rank() && answer.part().equals(part))
                .map(Answer::value)
                .findFirst()
                .orElse("");
    }
}
