package io.github.ecosocle.normalise.record;

import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.Answer.State;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns {@code nom : X, SIREN : 200086874, nature : POLEM} into a name, a SIREN and a nature, checked against the reference. */
final class BodyReading {
    private static final Pattern BODY = Pattern.compile(
            "\\s*(?:nom\\s*:\\s*)?(.*?)\\s*,\\s*siren\\s*:\\s*([^,]*?)\\s*(?:,\\s*nature\\s*:\\s*([^,]*?)\\s*)?",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 1_000;

    private final Set<String> codes;
    private final String codesTold;
    private final Map<String, Set<String>> natures;
    private final Notices notices;

    /** @param natures of each SIREN of the reference */
    BodyReading(RecordKind kind, Map<String, Set<String>> natures, Notices notices) {
        this.codes = Set.copyOf(kind.natures());
        this.codesTold = String.join(", ", kind.natures());
        this.natures = natures;
        this.notices = notices;
    }

    List<Answer> read(RecordField field, int rank, Said.Text said) {
        Matcher body = BODY.matcher(said.text());
        boolean parts = said.text().length() <= LONGEST && body.matches();
        String name = parts ? body.group(1) : said.text();
        String siren = parts ? body.group(2).replaceAll("\\s", "") : "";
        String nature = parts && body.group(3) != null ? body.group(3).toUpperCase(Locale.ROOT) : "";
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer(field.id(), rank, Answer.NAME, known(name), name, said.text()));
        answers.add(siren(field, rank, siren, said));
        answers.add(nature(field, rank, siren, nature, said));
        return answers;
    }

    private static State known(String text) {
        return text.isEmpty() ? State.ABSENT : State.RENSEIGNE;
    }

    private Answer siren(RecordField field, int rank, String siren, Said.Text said) {
        if (!Siren.isValid(siren)) {
            notices.tell(RecordRules.SIREN, said.row(), said.column(), siren);
            return new Answer(field.id(), rank, Answer.SIREN, siren.isEmpty() ? State.ABSENT : State.REFUSE, "", siren);
        }
        if (!natures.containsKey(siren)) {
            notices.tell(RecordRules.SIREN_UNKNOWN, said.row(), said.column(), siren);
        }
        return new Answer(field.id(), rank, Answer.SIREN, State.RENSEIGNE, siren, siren);
    }

    private Answer nature(RecordField field, int rank, String siren, String nature, Said.Text said) {
        if (nature.isEmpty()) {
            return new Answer(field.id(), rank, Answer.NATURE, State.ABSENT, "", "");
        }
        if (!codes.contains(nature)) {
            notices.tell(RecordRules.NATURE, said.row(), said.column(), nature, codesTold);
            return new Answer(field.id(), rank, Answer.NATURE, State.REFUSE, "", nature);
        }
        Set<String> held = natures.getOrDefault(siren, Set.of());
        if (!held.isEmpty() && !held.contains(nature)) {
            String told = String.join(" ou ", held.stream().sorted().toList());
            notices.tell(RecordRules.NATURE_DIFFERS, said.row(), said.column(), nature, siren, told);
        }
        return new Answer(field.id(), rank, Answer.NATURE, State.RENSEIGNE, nature, nature);
    }
}
