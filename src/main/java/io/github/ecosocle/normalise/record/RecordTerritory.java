package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the territory a form is about: the one it names, else the only one all of whose signatory EPCI are members. */
final class RecordTerritory {
    private final Territories territories;
    private final RecordKind kind;
    private final Submission submission;
    private final Notices notices;

    RecordTerritory(Territories territories, RecordKind kind, Submission submission, Notices notices) {
        this.territories = territories;
        this.kind = kind;
        this.submission = submission;
        this.notices = notices;
    }

    /** Its code; empty, and told, when none can be published. */
    Optional<String> find(Said said, List<Answer> answers) {
        Set<String> bodies = answers.stream()
                .filter(answer -> answer.part().equals(Answer.SIREN) && answer.isKnown())
                .map(Answer::value)
                .collect(Collectors.toUnmodifiableSet());
        int found = kind.fields().stream()
                .filter(field -> field.kind() == RecordField.Kind.TERRITORY)
                .flatMap(field -> said.of(field).stream())
                .findFirst()
                .map(text -> named(text, bodies))
                .orElseGet(() -> deduced(said.row(), bodies));
        return found == Territories.NONE || isForeign(found, said.row(), bodies)
                ? Optional.empty()
                : Optional.of(territories.code(found));
    }

    private int named(Said.Text text, Set<String> bodies) {
        String code = text.text().strip();
        int found = territories.find(kind.level(), code);
        if (found == Territories.NONE) {
            String why = "« " + code + " » n’est pas dans le référentiel";
            notices.tell(RecordRules.TERRITORY, text.row(), text.column(), code, why);
        } else if (epcis(bodies).length > 0 && IntStream.of(epcis(bodies)).noneMatch(epci -> holds(found, epci))) {
            notices.tell(RecordRules.OUTSIDE, text.row(), text.column(), code, territories.name(found));
        }
        return found;
    }

    private int deduced(int row, Set<String> bodies) {
        int[] epcis = epcis(bodies);
        int[] fitting = IntStream.range(territories.first(kind.level()), territories.end(kind.level()))
                .filter(id -> epcis.length > 0 && IntStream.of(epcis).allMatch(epci -> holds(id, epci)))
                .toArray();
        if (fitting.length == 1) {
            notices.tell(RecordRules.DEDUCED, row, -1, "", territories.name(fitting[0]), territories.code(fitting[0]));
            return fitting[0];
        }
        String why = fitting.length == 0
                ? "elle n’a pas d’identifiant, et ses signataires ne sont ensemble d’aucun"
                : "elle n’a pas d’identifiant, et ses signataires sont de plusieurs";
        notices.tell(RecordRules.TERRITORY, row, -1, "", why);
        return Territories.NONE;
    }

    private int[] epcis(Set<String> bodies) {
        return bodies.stream()
                .mapToInt(siren -> territories.find(Level.EPCI, siren))
                .filter(id -> id != Territories.NONE)
                .sorted()
                .toArray();
    }

    private boolean holds(int territory, int epci) {
        return territory == epci
                || territories.members(territory).stream()
                        .map(Member::territory)
                        .anyMatch(member -> member == epci);
    }

    /** Who is a legal person speaks for what it has signed, or is part of. */
    private boolean isForeign(int territory, int row, Set<String> bodies) {
        String submitter = submission.submitter();
        if (!Siren.isValid(submitter) || bodies.contains(submitter)) {
            return false;
        }
        int epci = territories.find(Level.EPCI, submitter);
        boolean foreign = epci == Territories.NONE || !holds(territory, epci);
        if (foreign) {
            notices.tell(RecordRules.FOREIGN, row, -1, "", submitter, territories.name(territory));
        }
        return foreign;
    }
}
