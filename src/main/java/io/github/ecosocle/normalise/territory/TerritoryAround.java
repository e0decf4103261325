package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.normalise.reference.TerritoryKnowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the territory named in a title, the name of a sheet, of a file or of a folder (contract, 3.2). */
final class TerritoryAround {
    private final TerritoryKnowledge knowledge;
    private final SirenReading sirens;

    TerritoryAround(TerritoryKnowledge knowledge) {
        this.knowledge = knowledge;
        this.sirens = new SirenReading(knowledge.territories());
    }

    /** A text that names a territory. */
    record Named(Found found, String text) {}

    /** The first of these texts that names a territory does. */
    Optional<Named> find(List<String> texts) {
        return texts.stream()
                .flatMap(text -> find(text).map(found -> new Named(found, text)).stream())
                .findFirst();
    }

    private Optional<Found> find(String text) {
        for (String digits : runsOfDigits(text)) {
            Found found = sirens.read(digits, () -> "");
            if (found.fault() == null) {
                return Optional.of(found);
            }
        }
        if (text.chars().filter(Character::isLetter).limit(4).count() < 4) {
            return Optional.empty();
        }
        OptionalInt whole = knowledge.names().find(afterColon(text), "");
        OptionalInt id = whole.isPresent() ? whole : knowledge.names().findInside(text);
        return id.isEmpty()
                ? Optional.empty()
                : Optional.of(Found.known(id.getAsInt(), knowledge.territories().code(id.getAsInt())));
    }

    private static String afterColon(String text) {
        return text.substring(text.indexOf(':') + 1).strip();
    }

    /** Nine digits in a row, or in three groups: {@code 200 069 037}. */
    private static List<String> runsOfDigits(String text) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '|';
            if (c >= '0' && c <= '9') {
                run.append(c);
            } else if (!(Character.isSpaceChar(c) && run.length() % 3 == 0)) {
                if (run.length() == Siren.LENGTH || run.length() == 14) {
                    runs.add(run.toString());
                }
                run.setLength(0);
            }
        }
        return runs;
    }
}
