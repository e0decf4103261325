package io.github.ecosocle.domain.record;

import java.util.List;
import java.util.Optional;

/**
 * One form as understood: which territory it is about, and its answers in the order of the form.
 *
 * @param kind id of its {@link RecordKind}
 * @param territory code of the territory, of the level of the kind
 * @param closed true when the form itself says that it is not for everybody
 */
public record ReceivedRecord(String kind, String territory, boolean closed, List<Answer> answers) {

    public List<Answer> list(String field) {
        return answers.stream().filter(answer -> answer.field().equals(field)).toList();
    }

    /** The one answer under a field that is no list. */
    public Optional<Answer> find(String field) {
        return answers.stream().filter(answer -> answer.field().equals(field)).findFirst();
    }
}
