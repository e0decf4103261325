package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the codes of EPCI whose values are missing, {@code 246200844:2022} or {@code 246200844}, into their names. */
record MissingMembers(Territories territories) {
    private static final String UNNAMED = "le territoire";
    private static final Pattern CODE = Pattern.compile("\\b(\\d{9})(?::(\\d{4}))?\\b");

    /** All of a list, each named once with its years. */
    String list(List<String> codes) {
        Map<String, List<String>> years = new LinkedHashMap<>();
        for (String code : codes) {
            Matcher found = CODE.matcher(code);
            boolean coded = found.matches();
            List<String> own =
                    years.computeIfAbsent(coded ? name(found.group(1), null) : UNNAMED, any -> new ArrayList<>());
            String year = coded ? found.group(2) : null;
            if (year != null) {
                own.add(year);
            }
        }
        return years.entrySet().stream()
                .map(one -> one.getValue().isEmpty()
                        ? one.getKey()
                        : one.getKey() + " (" + String.join(", ", one.getValue()) + ")")
                .collect(Collectors.joining(", "));
    }

    /** Those that a sentence names. */
    String named(String text) {
        return CODE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(name(found.group(1), found.group(2))));
    }

    private String name(String siren, @Nullable String year) {
        int known = territories.find(Level.EPCI, siren);
        String name = known == Territories.NONE ? UNNAMED : territories.name(known);
        return year == null ? name : name + " (" + year + ")";
    }
}
