package io.github.ecosocle.publish.page.frame;

import io.github.ecosocle.domain.text.FrenchSpacing;
import io.github.ecosocle.domain.text.SafeText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Turns a header, a body and a footer into a whole page: language, title, way past the header, landmarks, style, and a policy
 * that lets it fetch nothing from elsewhere.
 *
 * @param toRoot way from the page to the root of the release: empty, or {@code ../../}
 * @param head our own markup at the end of the head
 * @param scripts paths from the page, in the order of loading
 */
public record Frame(String title, String description, String toRoot, String head, List<String> scripts) {
    /** The one style of all pages but the front one, which carries its own. */
    public static final String STYLE = "page.css";

    /** A page that loads no script. */
    public static Frame of(String title, String description, String toRoot) {
        return new Frame(title, description, toRoot, "", List.of());
    }

    /** A page that takes its style from the file beside it. */
    public String linked(Html header, Html main, Html footer) {
        return page("<link rel=\"stylesheet\" href=\"" + toRoot + STYLE + "\">\n", header, main, footer);
    }

    /** A page that can be carried away alone. */
    public String standingAlone(Html header, Html main, Html footer) throws IOException {
        return page("<style>\n" + style() + "</style>\n", header, main, footer);
    }

    private String page(String style, Html header, Html main, Html footer) {
        StringBuilder page = new StringBuilder(main.text().length() + 4096);
        page.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src ")
                .append(style.startsWith("<style>") ? "'unsafe-inline'" : "'self' file:")
                .append(scripts.isEmpty() ? "" : "; script-src 'self' file:")
                .append("; base-uri 'none'; form-action 'none'\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(FrenchSpacing.of(SafeText.forHtml(title)))
                .append("</title>\n<meta name=\"description\" content=\"")
                .append(FrenchSpacing.of(SafeText.forHtml(description)))
                .append("\">\n")
                .append(style)
                .append(head)
                .append("</head>\n<body>\n<a class=\"saut\" href=\"#contenu\">Aller au contenu</a>\n<header>\n")
                .append(FrenchSpacing.ofMarkup(header.text()))
                .append("</header>\n<main id=\"contenu\">\n")
                .append(FrenchSpacing.ofMarkup(main.text()))
                .append("</main>\n<footer>\n")
                .append(FrenchSpacing.ofMarkup(footer.text()))
                .append("</footer>\n");
        scripts.forEach(script -> page.append("<script src=\"").append(script).append("\"></script>\n"));
        return page.append("</body>\n</html>\n").toString();
    }

    /** The style of every page. */
    public static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(Frame.class.getResourceAsStream(STYLE))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
