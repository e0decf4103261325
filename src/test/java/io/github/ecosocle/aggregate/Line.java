package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads {@code level code year measure value} and what may follow: a source, {@code source=}, {@code method=}, {@code day=}
 * (of the row), {@code note=} (an underscore is a space). A value is a decimal, a decimal over a divisor or a word.
 */
final class Line {
    private static final Map<String, State> WORDS = Map.of(
            "rien", State.ABSENT,
            "nc", State.NON_COMMUNIQUE,
            "nd", State.NON_DISPONIBLE,
            "so", State.SANS_OBJET,
            "secret", State.SECRET,
            "SUPPRIMER", State.REMOVAL,
            "refuse", State.REFUSED,
            "encore", State.REPEATED);

    private Line() {}

    static Observation read(String line, int row) {
        String[] words = line.split(" ");
        Map<String, String> more = new HashMap<>();
        for (int i = 5; i < words.length; i++) {
            int equals = words[i].indexOf('=');
            more.put(equals < 0 ? "source" : words[i].substring(0, equals), words[i].substring(equals + 1));
        }
        State state = WORDS.getOrDefault(words[4], State.KNOWN);
        return new Observation(
                words[0],
                words[1],
                Integer.parseInt(words[2]),
                words[3],
                more.getOrDefault("method", ""),
                state,
                state == State.KNOWN ? quantity(words[4]) : null,
                words[4],
                "",
                "",
                row,
                3,
                more.getOrDefault("source", ""),
                day(more.getOrDefault("day", "")),
                "",
                more.getOrDefault("note", "").replace('_', ' '));
    }

    private static int day(String iso) {
        return iso.isEmpty() ? Observation.NO_DAY : (int) LocalDate.parse(iso).toEpochDay();
    }

    private static Quantity quantity(String text) {
        int slash = text.indexOf('/');
        Quantity above = Quantity.of(new BigDecimal(slash < 0 ? text : text.substring(0, slash)));
        int divisor = slash < 0 ? 1 : Integer.parseInt(text.substring(slash + 1));
        return new Quantity(above.mantissa(), above.scale(), divisor);
    }
}
