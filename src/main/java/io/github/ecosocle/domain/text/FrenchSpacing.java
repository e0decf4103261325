package io.github.ecosocle.domain.text;

import java.util.List;

/** Turns the spaces before {@code : ; ? ! »} and after {@code «} into spaces that no line can break at. */
public final class FrenchSpacing {
    private static final char NO_BREAK = '\u00a0';
    private static final String HIGH = ":;?!»";
    private static final String AFTER_DIGITS = "%€";
    /** What stands in these is typed or run as it is. */
    private static final List<String> VERBATIM = List.of("code", "pre", "script", "style");

    private FrenchSpacing() {}

    public static String of(String text) {
        StringBuilder spaced = null;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            if (isBound(text, at)) {
                spaced = spaced == null ? new StringBuilder(text) : spaced;
                spaced.setCharAt(at, NO_BREAK);
            }
        }
        return spaced == null ? text : spaced.toString();
    }

    private static boolean isBound(String text, int at) {
        char before = at == 0 ? NO_BREAK : text.charAt(at - 1);
        char after = at + 1 == text.length() ? NO_BREAK : text.charAt(at + 1);
        return before == '«'
                || HIGH.indexOf(after) >= 0
                || (AFTER_DIGITS.indexOf(after) >= 0 && before >= '0' && before <= '9');
    }

    /** The same in the texts of some HTML and in what it says to those who cannot see it, never in the rest of its tags. */
    public static String ofMarkup(String html) {
        StringBuilder spaced = new StringBuilder(html.length());
        int at = 0;
        while (at < html.length()) {
            int tag = indexOr(html, '<', at);
            spaced.append(of(html.substring(at, tag)));
            at = afterTag(html, tag);
            String copied = html.substring(tag, at);
            spaced.append(copied.contains("aria-label=") ? of(copied) : copied);
        }
        return spaced.toString();
    }

    /** Past one tag, and past its whole element where that is verbatim. */
    private static int afterTag(String html, int tag) {
        for (String name : VERBATIM) {
            if (html.startsWith(name, tag + 1) && !isLetter(html, tag + 1 + name.length())) {
                int end = html.indexOf("</" + name, tag);
                return end < 0 ? html.length() : end;
            }
        }
        return Math.min(html.length(), indexOr(html, '>', tag) + 1);
    }

    private static boolean isLetter(String html, int at) {
        return at < html.length() && Character.isLetterOrDigit(html.charAt(at));
    }

    private static int indexOr(String html, char sign, int from) {
        int found = html.indexOf(sign, from);
        return found < 0 ? html.length() : found;
    }
}
