package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.facts.SecretKeys;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The share by which an EPCI was split between territories, where the EPCI is secret by now: the part, divided by its share, is
 * the EPCI. The EPCI stays named.
 */
final class SecretShares {
    private static final Set<String> COLUMNS = Set.of("partages", "motif");
    private static final Pattern SHARE = Pattern.compile("([0-9]{9})=[0-9.]+");
    private static final String EPCI = "epci";

    private final SecretKeys secrets;

    SecretShares(SecretKeys secrets) {
        this.secrets = secrets;
    }

    static boolean mayStandIn(String column) {
        return COLUMNS.contains(column);
    }

    /** The text without the shares of EPCI whose figure of this year and measure is secret. */
    String without(String text, int year, String measure, String method) {
        return SHARE.matcher(text).replaceAll(share -> {
            boolean secret = secrets.contains(EPCI, share.group(1), year, measure, method);
            return Matcher.quoteReplacement(secret ? share.group(1) : share.group());
        });
    }
}
