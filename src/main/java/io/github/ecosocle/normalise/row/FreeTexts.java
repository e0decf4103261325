package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.normalise.notice.Notices;
import java.util.regex.Pattern;

/** Keeps sources, methods and comments, without the e-mail addresses and telephone numbers people leave in them. */
public final class FreeTexts {
    public static final Rule PERSONAL_DATA = new Rule(
            "PERSONAL_DATA",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Donnée personnelle retirée : une adresse ou un numéro de téléphone se trouvait dans ce texte. Écrire {attendu}.",
            "le nom d'un service plutôt que celui d'une personne",
            "voir avec jean.dupont@exemple.fr");

    private static final String REMOVED = "[donnée personnelle retirée]";
    private static final Pattern EMAIL = Pattern.compile("[\\w.+%-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,5}");
    private static final Pattern TELEPHONE =
            Pattern.compile("(?<![\\d.])(?:(?:\\+|00)33[\\s.-]?(?:\\(0\\)\\s?)?|0)[1-9](?:[\\s.-]?\\d{2}){4}(?!\\d)");
    private static final int TELEPHONE_DIGITS = 9;

    private final Strings strings;
    private final Notices notices;
    private String last = "";
    private int lastNumber;

    FreeTexts(Strings strings, Notices notices) {
        this.strings = strings;
        this.notices = notices;
    }

    /** The number of the text in the observations. */
    int read(String text, int row, int column) {
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.equals(last)) {
            lastNumber = strings.number(withoutPersonalData(text.strip(), row, column));
            last = text;
        }
        return lastNumber;
    }

    private String withoutPersonalData(String text, int row, int column) {
        String cleaned = withoutPersonalData(text);
        if (!cleaned.equals(text)) {
            notices.tell(PERSONAL_DATA, row, column, cleaned);
        }
        return cleaned;
    }

    /** The text, with a mention where an address or a telephone number stood. */
    public static String withoutPersonalData(String text) {
        return mayHoldSome(text)
                ? TELEPHONE.matcher(EMAIL.matcher(text).replaceAll(REMOVED)).replaceAll(REMOVED)
                : text;
    }

    private static boolean mayHoldSome(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            }
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits >= TELEPHONE_DIGITS;
    }
}
