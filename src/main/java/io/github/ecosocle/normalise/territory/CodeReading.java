package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the code of any level into a territory: INSEE codes that lost their zero, communes that changed code … */
final class CodeReading {
    static final Rule UNKNOWN_COMMUNE = new Rule(
            "UNKNOWN_COMMUNE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Commune inconnue : « {lu} » n'est pas un code INSEE du référentiel. Écrire {attendu}.",
            "le code INSEE à cinq caractères (pas le code postal)",
            "99999");

    static final Rule LEADING_ZERO = new Rule(
            "LEADING_ZERO",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Zéro perdu par le tableur : « {lu} », compris comme {0}. Mettre la colonne au format Texte et écrire {attendu}.",
            "{0}",
            "1024");

    static final Rule FORMER_COMMUNE = new Rule(
            "FORMER_COMMUNE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Ancien code de commune : « {lu} » a rejoint {0}, à qui la valeur est attribuée. Écrire {attendu}.",
            "le code INSEE actuel, {0}",
            "01003");

    static final Rule UNKNOWN_TERRITORY = new Rule(
            "UNKNOWN_TERRITORY",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Territoire inconnu : « {lu} » n'est pas un code de niveau {0}. Écrire {attendu}.",
            "le code officiel, et le niveau : commune, epci, crte, pole, departement, region ou pays",
            "région 99");

    private static final int INSEE_LENGTH = 5;
    /** {@code 2A} is a code, « Lot » a name. */
    private static final int LETTERS_OF_CODE = 2;

    private final Territories territories;
    private final SirenReading sirens;
    private final UpperNames names;

    CodeReading(Territories territories, SirenReading sirens, UpperNames names) {
        this.territories = territories;
        this.sirens = sirens;
        this.names = names;
    }

    Found commune(String text) {
        String code = withoutDecimals(SirenReading.withoutSpaces(text)).toUpperCase(Locale.ROOT);
        Found found = findCommune(code, text);
        if (found.fault() != null && code.length() == INSEE_LENGTH - 1) {
            String longer = '0' + code;
            Found repaired = findCommune(longer, text);
            return repaired.fault() != null ? found : repaired.warned(Fault.of(LEADING_ZERO, text, longer));
        }
        return found;
    }

    private Found findCommune(String code, String read) {
        int id = territories.find(Level.COMMUNE, code);
        if (id != Territories.NONE) {
            return Found.known(id, code);
        }
        Optional<String> current = territories.findCurrentCommune(code);
        int successor = current.isPresent() ? territories.find(Level.COMMUNE, current.get()) : Territories.NONE;
        return successor == Territories.NONE
                ? Found.refused(read.strip(), Fault.of(UNKNOWN_COMMUNE, read))
                : Found.known(successor, territories.code(successor))
                        .warned(Fault.of(FORMER_COMMUNE, read, territories.code(successor)));
    }

    Found atLevel(Level level, String text, Supplier<String> hint) {
        return switch (level) {
            case COMMUNE -> commune(text);
            case EPCI -> sirens.read(text.strip(), hint);
            case DEPARTEMENT, REGION -> shortCode(level, text);
            case PAYS ->
                exact(level, text.isBlank() || text.strip().equalsIgnoreCase("France") ? "FR" : text.strip(), text);
            case CRTE, POLE -> exact(level, text.strip().toLowerCase(Locale.ROOT), text);
        };
    }

    /** Without level: the form of the code says it, where only one has that form. */
    Found withoutLevel(String text, Supplier<String> hint) {
        String plain = SirenReading.withoutSpaces(text);
        if (plain.length() >= Siren.LENGTH && Siren.isDigits(plain)) {
            return sirens.read(text.strip(), hint);
        }
        if (plain.startsWith("crte-")) {
            return atLevel(Level.CRTE, text, hint);
        }
        return plain.length() == INSEE_LENGTH ? commune(text) : unknown(text, "(colonne niveau vide)");
    }

    private Found shortCode(Level level, String text) {
        String code = withoutDecimals(SirenReading.withoutSpaces(text)).toUpperCase(Locale.ROOT);
        int id = territories.find(level, code);
        if (id == Territories.NONE && code.length() == 1) {
            Found longer = exact(level, '0' + code, text);
            return longer.warned(Fault.of(LEADING_ZERO, text, '0' + code));
        }
        if (id == Territories.NONE && text.chars().filter(Character::isLetter).count() > LETTERS_OF_CODE) {
            return names.find(level, text);
        }
        return exact(level, code, text);
    }

    private Found exact(Level level, String code, String read) {
        int id = territories.find(level, code);
        return id == Territories.NONE ? unknown(read, level.label()) : Found.known(id, code);
    }

    static Found unknown(String read, String level) {
        return Found.refused(read.strip(), Fault.of(UNKNOWN_TERRITORY, read, level));
    }

    /** A spreadsheet gives 1024 back as {@code 1024.0}. */
    private static String withoutDecimals(String text) {
        return text.endsWith(".0") || text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }
}
