package io.github.ecosocle.normalise.notice;

import io.github.ecosocle.domain.finding.Rule;
import java.util.List;

/** What is wrong with something read, before it is known where: the rule, what was read, what completes its sentence. */
public record Fault(Rule rule, String read, List<String> arguments) {

    public static Fault of(Rule rule, String read, String... arguments) {
        return new Fault(rule, read, List.of(arguments));
    }

    /** What a refused observation keeps of it. */
    public String motif() {
        return motif(rule);
    }

    /** The code and the first words of the sentence: {@code UNIT: Unité inconnue}. By custom they hold no argument. */
    public static String motif(Rule rule) {
        int colon = rule.message().indexOf(" : ");
        return rule.code() + ": " + (colon < 0 ? rule.message() : rule.message().substring(0, colon));
    }
}
