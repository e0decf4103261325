package io.github.ecosocle.command.option;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.jobs.file.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the code and the level somebody typed into a territory, or says what may be typed instead. */
public final class TerritoryChoice {
    private static final int NAMED = 5;
    private static final int SHORTEST_NAME = 3;

    private final Territories territories;

    /** What was typed means no territory, or several; the message names the nearest. */
    public static final class NotChosen extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String sentence;

        NotChosen(String sentence) {
            super(sentence);
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }

    public TerritoryChoice(Territories territories) {
        this.territories = territories;
    }

    /** Its number in the reference; {@code level} is null when none was typed. */
    public int choose(String code, @Nullable String level) {
        List<Level> levels = level == null ? List.of(Level.values()) : List.of(level(level));
        List<Level> found = holding(levels, code);
        if (found.size() == 1) {
            return territories.find(found.get(0), code);
        }
        if (found.size() > 1) {
            throw new NotChosen("« " + code + " » désigne plusieurs territoires ; ajoutez "
                    + found.stream().map(one -> "--level " + one.label()).collect(Collectors.joining(" ou ")));
        }
        List<Level> elsewhere = holding(List.of(Level.values()), code);
        if (!elsewhere.isEmpty()) {
            throw new NotChosen("« " + code + " » n’est pas le code d’un territoire de niveau " + level
                    + " ; ajoutez "
                    + elsewhere.stream().map(one -> "--level " + one.label()).collect(Collectors.joining(" ou ")));
        }
        throw new NotChosen("territoire inconnu : « " + code + " »" + near(code, levels)
                + " Donnez un code INSEE, un SIREN, l’identifiant d’un CRTE ou d’un pôle, ou FR");
    }

    private static Level level(String label) {
        List<String> known = Stream.of(Level.values()).map(Level::label).toList();
        return Level.find(label)
                .orElseThrow(() -> new NotChosen("niveau inconnu : « " + label + " »"
                        + Suggestion.asQuestion(label, known) + " (admis : " + String.join(", ", known) + ")"));
    }

    private List<Level> holding(List<Level> levels, String code) {
        return levels.stream()
                .filter(one -> territories.find(one, code) != Territories.NONE)
                .toList();
    }

    /** What became of a dissolved EPCI, else who bears the name typed, else the nearest code. */
    private String near(String typed, List<Level> levels) {
        var dissolved = territories.findDissolved(typed);
        if (dissolved.isPresent()) {
            if (dissolved.get().isLater()) {
                return ", " + dissolved.get().name() + ", n’existait pas encore au 1er janvier " + territories.vintage()
                        + ".";
            }
            return ", " + dissolved.get().name() + ", n’existe plus au 1er janvier " + territories.vintage()
                    + ", voyez " + String.join(", ", dissolved.get().successors()) + ".";
        }
        List<Territory> named = named(typed, levels);
        if (!named.isEmpty()) {
            return ", vouliez-vous dire "
                    + named.stream()
                            .limit(NAMED)
                            .map(one -> one.code() + " (" + one.name() + ", "
                                    + one.level().label() + ")")
                            .collect(Collectors.joining(", ou "))
                    + " ?";
        }
        return Suggestion.find(typed, of(levels).map(Territory::code).toList())
                .map(code -> ", vouliez-vous dire " + code + " (" + name(code, levels) + ") ?")
                .orElse(".");
    }

    private List<Territory> named(String typed, List<Level> levels) {
        String key = Spelling.headingKey(typed);
        return key.length() < SHORTEST_NAME || key.chars().allMatch(Character::isDigit)
                ? List.of()
                : of(levels)
                        .filter(one -> Spelling.headingKey(one.name()).contains(key))
                        .toList();
    }

    private String name(String code, List<Level> levels) {
        return territories.name(territories.find(holding(levels, code).get(0), code));
    }

    private Stream<Territory> of(List<Level> levels) {
        return levels.stream()
                .flatMap(level -> IntStream.range(territories.first(level), territories.end(level))
                        .mapToObj(territories::get));
    }
}
