package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the codes of EPCI whose values are missing, {@code 246200844:2022} or {@code 246200844}, into their names. */
record MissingMembers(Territories territories) {
    private static final Pattern CODE = Pattern.compile("\\b(\\d{9})(?::(\\d{4}))?\\b");

    /** All of a list. */
    String list(List<String> codes) {
        return codes.stream()
                .map(code -> CODE.matcher(code).matches() ? named(code) : "le territoire")
                .collect(Collectors.joining(", "));
    }

    /** Those that a sentence names. */
    String named(String text) {
        return CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found.group(1), found.group(2))));
    }

    private String name(String siren, @Nullable String year) {
        int known = territories.find(Level.EPCI, siren);
        String name = known == Territories.NONE ? "le territoire" : territories.name(known);
        return year == null ? name : name + " (" + year + ")";
    }
}
