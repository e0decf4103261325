package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.Answer.State;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.normalise.notice.Notices;
import io.github.ecosocle.normalise.row.FreeTexts;
import io.github.ecosocle.normalise.time.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Turns what is written under one question into answers: yes, no, a value, or the reason why there is none. */
final class AnswerReading {
    private static final Map<String, State> YES_NO = Map.of(
            "oui", State.OUI, "o", State.OUI, "true", State.OUI, "non", State.NON, "n", State.NON, "false", State.NON);
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");
    private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15})(?:[.,](\\d{1,2}))?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final Vocabulary vocabulary;
    private final BodyReading bodies;
    private final LocalDate firstSeen;
    private final Notices notices;

    AnswerReading(Vocabulary vocabulary, BodyReading bodies, LocalDate firstSeen, Notices notices) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.firstSeen = firstSeen;
        this.notices = notices;
    }

    List<Answer> read(RecordField field, List<Said.Text> texts) {
        if (texts.isEmpty()) {
            return List.of(new Answer(field.id(), 1, "", State.ABSENT, "", ""));
        }
        List<Answer> answers = new ArrayList<>();
        for (Said.Text text : texts) {
            int rank = field.isMany() ? rank(answers) : 1;
            answers.addAll(one(field, rank, text));
        }
        return answers;
    }

    private static int rank(List<Answer> answers) {
        return answers.isEmpty() ? 1 : answers.get(answers.size() - 1).rank() + 1;
    }

    private List<Answer> one(RecordField field, int rank, Said.Text said) {
        String text = said.text().strip();
        Optional<State> missing = missing(text);
        if (field.kind() == RecordField.Kind.PERSONAL) {
            return List.of(new Answer(field.id(), rank, "", missing.orElse(State.RETIRE), "", ""));
        }
        String raw = FreeTexts.withoutPersonalData(text);
        if (!raw.equals(text)) {
            notices.tell(FreeTexts.PERSONAL_DATA, said.row(), said.column(), raw);
        }
        if (missing.isPresent()) {
            return List.of(new Answer(field.id(), rank, "", missing.get(), "", raw));
        }
        Said.Text clean = new Said.Text(raw, said.row(), said.column());
        return field.kind() == RecordField.Kind.BODIES
                ? bodies.read(field, rank, clean)
                : List.of(typed(field, rank, clean));
    }

    private Optional<State> missing(String text) {
        return text.isEmpty()
                ? Optional.of(State.ABSENT)
                : vocabulary.findMissing(text).map(reason -> State.valueOf(reason.name()));
    }

    private Answer typed(RecordField field, int rank, Said.Text said) {
        String text = said.text();
        return switch (field.kind()) {
            case YES_NO -> yesNo(field, said);
            case DATE -> value(field, rank, said, day(text), RecordRules.DATE);
            case COUNT -> value(field, rank, said, count(text), RecordRules.COUNT);
            case AMOUNT -> value(field, rank, said, amount(text), RecordRules.AMOUNT);
            default -> new Answer(field.id(), rank, "", State.RENSEIGNE, text, text);
        };
    }

    private Answer yesNo(RecordField field, Said.Text said) {
        State state = YES_NO.get(Spelling.headingKey(said.text()));
        if (state == null) {
            notices.tell(RecordRules.YES_NO, said.row(), said.column(), said.text(), field.label());
            return new Answer(field.id(), 1, "", State.REFUSE, "", said.text());
        }
        return new Answer(field.id(), 1, "", state, state.label(), said.text());
    }

    private Answer value(RecordField field, int rank, Said.Text said, String value, Rule otherwise) {
        if (value.isEmpty()) {
            notices.tell(otherwise, said.row(), said.column(), said.text(), field.label());
            return new Answer(field.id(), rank, "", State.REFUSE, "", said.text());
        }
        return new Answer(field.id(), rank, "", State.RENSEIGNE, value, said.text());
    }

    /** A day to come was not signed: the file would change with the day of the run if it were judged by another clock. */
    private String day(String text) {
        return Days.find(text)
                .filter(day -> !day.isAfter(firstSeen))
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String count(String text) {
        String digits = withoutSpaces(text);
        String whole = digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
        return COUNT.matcher(whole).matches() ? Integer.toString(Integer.parseInt(whole)) : "";
    }

    private static String amount(String text) {
        String plain = withoutSpaces(text).replace("€", "");
        if (!AMOUNT.matcher(plain).matches()) {
            return "";
        }
        BigDecimal amount = new BigDecimal(plain.replace(',', '.'));
        return amount.signum() == 0 ? "0" : amount.stripTrailingZeros().toPlainString();
    }

    private static String withoutSpaces(String text) {
        return SPACES.matcher(text).replaceAll("");
    }
}
