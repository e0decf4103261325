package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.ReceivedRecord;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.facts.SecretKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the tables of one kind of form, silenced or not, back into the records they were written from. */
final class PastForms {
    static final String CLOSED = "fermee";

    private static final String RECEIVED = "recue";
    private static final int ID_SIGNS = 12;
    private static final int SHA_SIGNS = 64;
    private static final Map<String, Answer.State> STATES =
            Stream.of(Answer.State.values()).collect(Collectors.toUnmodifiableMap(Answer.State::label, state -> state));

    private final Path folder;
    private final RecordKind kind;

    PastForms(Path folder, RecordKind kind) {
        this.folder = folder;
        this.kind = kind;
    }

    Path territories() {
        return folder.resolve(kind.id() + ".csv");
    }

    Path answers() {
        return folder.resolve(kind.id() + "_reponses.csv");
    }

    Path bodies() {
        return folder.resolve(kind.id() + "_signataires.csv");
    }

    Path held() {
        return folder.resolve(kind.id() + "_indicateurs.csv");
    }

    String key() {
        return kind.level().keyColumn();
    }

    /** Codes of the territories whose form was told, and is closed by now. */
    List<String> closedSince(SecretKeys secrets) throws IOException {
        List<String> codes = new ArrayList<>();
        if (Files.isRegularFile(territories())) {
            for (SettledRecord record : list(Map.of())) {
                String code = record.received().territory();
                boolean closed = secrets.containsForm(
                        kind.id(), code, record.submission().id());
                if (closed && !record.isClosed()) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }

    List<SettledRecord> read() throws IOException {
        return Files.isRegularFile(territories()) ? list(answersByCode()) : List.of();
    }

    private List<SettledRecord> list(Map<String, List<Answer>> answers) throws IOException {
        List<SettledRecord> list = new ArrayList<>();
        try (Records rows = new Records(territories())) {
            int code = rows.column(key());
            int state = rows.column("fiche");
            int day = rows.column("date_depot");
            int submission = rows.column("submission");
            while (rows.next()) {
                boolean closed = rows.text(state).equals(CLOSED);
                if (closed || rows.text(state).equals(RECEIVED)) {
                    List<Answer> said = answers.getOrDefault(rows.text(code), List.of());
                    list.add(new SettledRecord(
                            new ReceivedRecord(kind.id(), rows.text(code), closed, said),
                            submission(rows.text(submission)),
                            rows.text(day),
                            closed ? CLOSED : ""));
                }
            }
        }
        return list;
    }

    private Map<String, List<Answer>> answersByCode() throws IOException {
        Map<String, List<Answer>> answers = new HashMap<>();
        try (Records rows = new Records(answers())) {
            while (rows.next()) {
                Answer answer = new Answer(
                        rows.text(rows.column("champ")),
                        Integer.parseInt(rows.text(rows.column("rang"))),
                        rows.text(rows.column("partie")),
                        STATES.getOrDefault(rows.text(rows.column("etat")), Answer.State.ABSENT),
                        rows.text(rows.column("valeur")),
                        rows.text(rows.column("texte")));
                answers.computeIfAbsent(rows.text(rows.column(key())), any -> new ArrayList<>())
                        .add(answer);
            }
        }
        return answers;
    }

    /** Of its id: no more of it is told. */
    private static Submission submission(String id) {
        int at = Math.max(0, id.length() - ID_SIGNS - 1);
        String hash = id.isEmpty() ? "" : id.substring(at + 1);
        return new Submission(
                id.substring(0, at), hash + "0".repeat(SHA_SIGNS - hash.length()), "", LocalDate.EPOCH, 0);
    }
}
