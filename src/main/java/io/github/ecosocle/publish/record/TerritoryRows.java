package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordField.Kind;
import io.github.ecosocle.publish.format.Codes;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a territory: what its record says, one column a field, and what is held of its indicators. */
final class TerritoryRows {
    private static final List<String> YES_NO = Stream.of(Answer.State.values())
            .filter(state -> state != Answer.State.RENSEIGNE && state != Answer.State.RETIRE)
            .map(Answer.State::label)
            .toList();

    private TerritoryRows() {}

    static Table table(Register register) {
        List<Column> columns = new ArrayList<>(Codes.joinKeys(register.level()));
        columns.add(Column.text("nom_territoire", "Nom du territoire, selon le référentiel."));
        columns.add(Column.text(
                        "fiche",
                        "recue si une fiche décrit ce territoire, fermee si elle est réservée à certains lecteurs ou sous"
                                + " embargo (rien de ce qu’elle dit n’est alors publié), absente sinon.")
                .oneOf(List.of("recue", "fermee", "absente"))
                .always());
        columns.add(Column.date("date_depot", "Jour du dépôt de la fiche."));
        published(register).forEach(field -> columns.add(column(field)));
        columns.add(
                Column.integer("indicateurs_attendus", "Nombre d’indicateurs du socle national dans cette publication.")
                        .always());
        columns.add(Column.integer("indicateurs_tenus", "Nombre de ceux dont un chiffre couvre le territoire entier.")
                .always());
        columns.add(Column.text("annees_tenues", "Années de ces chiffres, séparées par une barre verticale."));
        columns.add(Column.text("constat", "Ce que la fiche déclare des indicateurs, confronté à ce qui est tenu.")
                .oneOf(Claim.labels())
                .always());
        columns.add(Column.text("submission", "Identifiant du dépôt d’où vient la fiche."));
        return new Table(
                "Registre : " + register.kind().name(),
                "Une ligne par territoire : ce que dit sa fiche, et les indicateurs que le socle national tient pour lui. Une"
                        + " case vide n’est ni un non ni un zéro : l’état de chaque réponse est dans "
                        + register.kind().id() + "_reponses.csv.",
                columns,
                List.of(register.level().keyColumn()));
    }

    /** What the record as a whole is about has its own column, and what is personal has none. */
    private static List<RecordField> published(Register register) {
        return register.kind().fields().stream()
                .filter(field -> !field.isAboutTheWhole() && field.kind() != Kind.PERSONAL)
                .toList();
    }

    private static Column column(RecordField field) {
        String told = field.label() + ".";
        return switch (field.kind()) {
            case DATE -> Column.date(field.id(), told);
            case COUNT -> Column.integer(field.id(), told);
            case AMOUNT -> Column.number(field.id(), told + " En euros.");
            case YES_NO ->
                Column.text(field.id(), told + " oui, non, ou pourquoi on ne sait pas.")
                        .oneOf(YES_NO);
            case BODIES -> Column.text(field.id(), told + " SIREN séparés par une barre verticale.");
            case LIST -> Column.text(field.id(), told + " Éléments séparés par une barre verticale.");
            default -> Column.text(field.id(), told);
        };
    }

    static List<String[]> rows(Register register) {
        return register.ids().mapToObj(id -> row(register, id)).toList();
    }

    private static String[] row(Register register, int id) {
        Optional<SettledRecord> received = register.find(id);
        Optional<SettledRecord> record = received.filter(one -> !one.isClosed());
        List<String> cells = new ArrayList<>();
        cells.add(register.territories().code(id));
        cells.add(register.territories().name(id));
        cells.add(record.isPresent() ? "recue" : received.isPresent() ? "fermee" : "absente");
        cells.add(record.map(SettledRecord::depositDate).orElse(""));
        for (RecordField field : published(register)) {
            cells.add(record.map(it -> cell(it, field)).orElse(""));
        }
        cells.add(Integer.toString(register.indicators().size()));
        cells.add(Integer.toString(register.heldCount(id)));
        cells.add(register.heldYears(id));
        cells.add(register.claim(id).label());
        cells.add(record.map(it -> it.submission().id()).orElse(""));
        return cells.toArray(String[]::new);
    }

    private static String cell(SettledRecord record, RecordField field) {
        List<Answer> answers = record.received().list(field.id());
        if (field.kind() == Kind.YES_NO) {
            return answers.stream()
                    .findFirst()
                    .map(answer -> answer.state().label())
                    .orElse("");
        }
        String part = field.kind() == Kind.BODIES ? Answer.SIREN : "";
        return answers.stream()
                .filter(answer -> answer.part().equals(part) && !answer.value().isEmpty())
                .map(Answer::value)
                .collect(Collectors.joining("|"));
    }
}
