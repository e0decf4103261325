package io.github.ecosocle.normalise.territory;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Succession;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns a SIREN as people and spreadsheets write it into an EPCI, a pôle, or an EPCI that is no more. */
final class SirenReading {
    static final Rule SIREN_LUHN = new Rule(
            "SIREN_LUHN",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "SIREN mal recopié : la clé de « {lu} » ne tombe pas juste, un chiffre est faux. Écrire {attendu}.",
            "les neuf chiffres du SIREN, tels que dans la base BANATIC",
            "200069038");

    static final Rule SIREN_LOSSY = new Rule(
            "SIREN_LOSSY",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "SIREN tronqué par le tableur : « {lu} » a perdu ses derniers chiffres. Mettre la colonne au format Texte, puis"
                    + " écrire {attendu}.",
            "les neuf chiffres du SIREN",
            "2,00069E+08");

    static final Rule SIREN_FORMAT = new Rule(
            "SIREN_FORMAT",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "SIREN illisible : « {lu} ». Écrire {attendu}.",
            "les neuf chiffres du SIREN",
            "20006903");

    static final Rule SIREN_REPAIRED = new Rule(
            "SIREN_REPAIRED",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "SIREN écrit comme un nombre : « {lu} », compris comme {0}. Mettre la colonne au format Texte et écrire {attendu}.",
            "{0}",
            "200069037.0");

    static final Rule SIRET_GIVEN = new Rule(
            "SIRET_GIVEN",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "SIRET à la place du SIREN : de « {lu} », les neuf premiers chiffres sont gardés. Écrire {attendu}.",
            "{0}",
            "20006903700018");

    static final Rule UNKNOWN_EPCI = new Rule(
            "UNKNOWN_EPCI",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "EPCI inconnu : « {lu} » n'est pas une intercommunalité du référentiel. Écrire {attendu}.",
            "le SIREN d'un EPCI à fiscalité propre{0}",
            "299900009");

    private final Territories territories;

    SirenReading(Territories territories) {
        this.territories = territories;
    }

    /** @param hint what the row says beside, to help whoever must correct it; asked only then */
    Found read(String text, Supplier<String> hint) {
        if (Siren.looksLikeOne(text)) {
            return find(text, text, hint);
        }
        String plain = withoutSpaces(text);
        if (Siren.looksLikeOne(plain)) {
            return find(plain, text, hint);
        }
        if (plain.length() == 14 && Siren.isDigits(plain)) {
            String siren = plain.substring(0, Siren.LENGTH);
            return find(siren, text, hint).warned(Fault.of(SIRET_GIVEN, text, siren));
        }
        Optional<String> digits = digitsOfNumber(plain);
        if (digits.isPresent()) {
            return digits.get().length() == Siren.LENGTH
                    ? find(digits.get(), text, hint).warned(Fault.of(SIREN_REPAIRED, text, digits.get()))
                    : Found.refused(text, Fault.of(SIREN_LOSSY, text));
        }
        return Found.refused(text, Fault.of(SIREN_FORMAT, text));
    }

    private Found find(String siren, String read, Supplier<String> hint) {
        if (!Siren.isValid(siren)) {
            return Found.refused(siren, Fault.of(SIREN_LUHN, read));
        }
        for (Level level : List.of(Level.EPCI, Level.POLE)) {
            int id = territories.find(level, siren);
            if (id != Territories.NONE) {
                return Found.known(id, siren);
            }
        }
        Optional<Succession> dissolved = territories.findDissolved(siren);
        return dissolved.isPresent()
                ? new Found(Territories.NONE, siren, dissolved.get(), null, List.of())
                : Found.refused(siren, Fault.of(UNKNOWN_EPCI, read, hint.get()));
    }

    /** The digits of {@code 200069037.0} or {@code 2,00069037E+08}; fewer than nine are left when some are lost. */
    private static Optional<String> digitsOfNumber(String plain) {
        int exponent = Math.max(plain.indexOf('E'), plain.indexOf('e'));
        String number = exponent < 0 ? plain : plain.substring(0, exponent);
        int mark = Math.max(number.indexOf('.'), number.indexOf(','));
        if (mark <= 0) {
            return Optional.empty();
        }
        String whole = number.substring(0, mark);
        String decimals = number.substring(mark + 1);
        if (!Siren.isDigits(whole) || !Siren.isDigits(decimals)) {
            return Optional.empty();
        }
        if (exponent < 0) {
            return whole.length() == Siren.LENGTH && decimals.chars().allMatch(c -> c == '0')
                    ? Optional.of(whole)
                    : Optional.empty();
        }
        String power = plain.substring(exponent + 1).replace("+", "");
        boolean nineDigits = whole.length() == 1 && (power.equals("8") || power.equals("08"));
        return nineDigits ? Optional.of(whole + decimals) : Optional.empty();
    }

    static String withoutSpaces(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
