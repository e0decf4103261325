package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordField.Kind;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.page.PageFrame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Turns the records of each kind into a page: what is claimed beside what is held, then each record, question by question. */
public final class RegisterHtml implements ExportFormat {
    @Override
    public String name() {
        return "fiches.html";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (content.recordKinds().isEmpty()) {
            return;
        }
        Html body = new Html();
        for (RecordKind kind : content.recordKinds()) {
            Register register = new Register(content, kind);
            claims(body, register);
            for (int id : register.recorded()) {
                register.find(id).ifPresent(record -> record(body, register, id, record));
            }
        }
        new PageFrame(content.job().title(), "Fiches reçues", content.job().description()).write(staging, name(), body);
    }

    private static void claims(Html body, Register register) {
        List<Integer> recorded = register.recorded();
        body.heading("declare", "Ce qui est déclaré, ce qui est tenu");
        String received = recorded.size() < 2 ? " fiche reçue" : " fiches reçues";
        body.paragraph(FrenchText.number(recorded.size()) + received + ", pour "
                + FrenchText.number(register.ids().count())
                + " territoires. Un indicateur est tenu quand un chiffre au moins"
                + " couvre le territoire entier, une année au moins." + closed(register.closedCount()));
        if (recorded.isEmpty()) {
            return;
        }
        body.beginTable(
                "Fiches reçues : " + register.kind().name(),
                List.of("Territoire", "Indicateurs tenus", "Années", "Constat"));
        for (int id : recorded) {
            String code = register.territories().code(id);
            body.row(
                    Html.link("#" + code, register.territories().name(id)),
                    List.of(
                            register.heldCount(id) + " sur "
                                    + register.indicators().size(),
                            years(register.held()
                                    .years(
                                            id,
                                            register.indicators().stream()
                                                    .map(Indicator::code)
                                                    .toList())),
                            register.claim(id).sentence()));
        }
        body.endTable();
    }

    private static String closed(long count) {
        return count == 0
                ? ""
                : " S’y "
                        + (count < 2
                                ? "ajoute une fiche réservée"
                                : "ajoutent " + FrenchText.number(count) + " fiches réservées")
                        + " à certains lecteurs ou sous embargo.";
    }

    private static String years(Iterable<Integer> years) {
        return Register.joined(years).replace("|", ", ");
    }

    private static String orNone(String years) {
        return years.isEmpty() ? "–" : years;
    }

    private static void record(Html body, Register register, int id, SettledRecord record) {
        String name = register.territories().name(id);
        body.heading(register.territories().code(id), name);
        body.beginTable("Ce que dit la fiche : " + name, List.of("Question", "Réponse"));
        List<String> unanswered = new ArrayList<>();
        for (RecordField field : register.kind().fields()) {
            if (field.isAboutTheWhole() || field.kind() == Kind.PERSONAL) {
                continue;
            }
            if (record.received().list(field.id()).stream().allMatch(answer -> answer.state() == Answer.State.ABSENT)) {
                unanswered.add(field.label());
            } else {
                body.rowOfMarkup(SafeText.forHtml(field.label()), List.of(answers(record, field)));
            }
        }
        body.endTable();
        unanswered(body, unanswered);
        body.beginTable("Les indicateurs tenus : " + name, List.of("Indicateur", "Années", "Années incomplètes"));
        for (Indicator indicator : register.indicators()) {
            body.row(
                    SafeText.forHtml(indicator.code() + " – " + indicator.name()),
                    List.of(
                            orNone(years(register.held().years(id, indicator.code()))),
                            orNone(years(register.held().partialYears(id, indicator.code())))));
        }
        body.endTable();
    }

    /** Most forms leave most questions open: told together, they do not hide the answers. */
    private static void unanswered(Html body, List<String> questions) {
        if (questions.isEmpty()) {
            return;
        }
        body.markup("<details>\n<summary>"
                + SafeText.forHtml("Questions sans réponse : " + FrenchText.number(questions.size()))
                + "</summary>\n<ul>\n");
        questions.forEach(question -> body.element("li", question));
        body.markup("</ul>\n</details>\n");
    }

    private static String answers(SettledRecord record, RecordField field) {
        List<String> told = new ArrayList<>();
        for (Answer answer : record.received().list(field.id())) {
            if (answer.part().equals(Answer.NAME)) {
                String siren = BodyRows.part(record, answer, Answer.SIREN);
                String nature = BodyRows.part(record, answer, Answer.NATURE);
                told.add(answer.value() + " (" + nature + (nature.isEmpty() || siren.isEmpty() ? "" : ", ") + siren
                        + ")");
            } else if (answer.part().isEmpty()) {
                told.add(AnswerText.of(answer, field.kind()));
            }
        }
        if (told.size() == 1) {
            return SafeText.forHtml(told.get(0));
        }
        return told.stream()
                .map(one -> "<li>" + SafeText.forHtml(one) + "</li>")
                .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
