package io.github.ecosocle.normalise.cell;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.MissingReason;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the value cells that hold no number: « NC », « secret », {@code #REF!}, « environ 30 », « douze » … */
public final class WordReading {
    public static final Rule NOT_A_NUMBER = new Rule(
            "NOT_A_NUMBER",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Valeur illisible : « {lu} » n'est pas un nombre. Écrire {attendu}.",
            "un nombre en chiffres, par exemple 1234,5, ou nc si la valeur n'est pas connue",
            "douze");

    public static final Rule EXCEL_ERROR = new Rule(
            "EXCEL_ERROR",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Erreur de tableur : la cellule affiche « {lu} ». Corriger la formule, puis écrire {attendu}.",
            "le nombre, ou nc si la valeur n'est pas connue",
            "#REF!");

    public static final Rule APPROXIMATION = new Rule(
            "APPROXIMATION",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Valeur approchée : « {lu} » ne dit pas un nombre précis. Écrire {attendu}.",
            "le nombre seul, et « estimation » dans la colonne commentaire",
            "~120");

    public static final Rule NO_CACHED_VALUE = new Rule(
            "NO_CACHED_VALUE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Formule sans résultat : le fichier ne contient que la formule. Ouvrir et enregistrer le classeur, ou écrire {attendu}.",
            "le nombre à la place de la formule",
            "=B2*2");

    public static final Rule CONTROL_CHAR = new Rule(
            "CONTROL_CHAR",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Caractère invisible : « {lu} » en contient un qui change le sens de ce qu'on voit. Retaper {attendu}.",
            "la cellule à la main, sans copier-coller",
            "548\u200b,2");

    private static final List<String> SIGNS = List.of("~", "≈", "<", ">", "≤", "≥", "±");
    private static final List<String> ABOUT =
            List.of("env", "environ", "ca", "circa", "pres", "moins", "plus", "autour", "ordre", "entre", "approx");

    private final Vocabulary words;
    private final Map<String, Word> known = new HashMap<>();

    public WordReading(Vocabulary words) {
        this.words = words;
    }

    Word read(String text, CellKind kind) {
        return switch (kind) {
            case ERROR -> refused(EXCEL_ERROR, text);
            case FORMULA_WITHOUT_VALUE -> refused(NO_CACHED_VALUE, text);
            case BOOLEAN, DATE -> refused(NOT_A_NUMBER, text);
            default -> known.computeIfAbsent(text, this::interpret);
        };
    }

    private Word interpret(String text) {
        Optional<MissingReason> missing = words.findMissing(text);
        if (missing.isPresent()) {
            return new Word(State.of(missing.get()), null);
        }
        if (words.isRemoval(text)) {
            return new Word(State.REMOVAL, null);
        }
        String plain = text.strip();
        if (plain.startsWith("#")) {
            return refused(EXCEL_ERROR, text);
        }
        if (hasInvisible(plain)) {
            return refused(CONTROL_CHAR, visible(text));
        }
        return refused(isAbout(plain) ? APPROXIMATION : NOT_A_NUMBER, text);
    }

    private static Word refused(Rule rule, String text) {
        return new Word(State.REFUSED, Fault.of(rule, text));
    }

    private static boolean isAbout(String plain) {
        if (plain.chars().noneMatch(Character::isDigit)) {
            return false;
        }
        return SIGNS.stream().anyMatch(plain::startsWith)
                || List.of(Spelling.headingKey(plain).split(" ")).stream().anyMatch(ABOUT::contains);
    }

    /** Control and format characters: right-to-left marks, zero-width spaces, NUL. */
    public static boolean hasInvisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7f && isInvisible(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.FORMAT;
    }

    /** The text with each of them shown as a replacement character. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.chars().forEach(c -> shown.append(c < ' ' || isInvisible((char) c) ? '�' : (char) c));
        return shown.toString();
    }
}
