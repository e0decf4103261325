package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;

/** Turns a body into a page beside the front page, in its clothes, without any script. */
public final class PageFrame {
    private PageFrame() {}

    /** @param body what stands between the title and the foot */
    public static void write(Staging staging, String path, String title, String description, Html body)
            throws IOException {
        String head = """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"""
                + SafeText.forHtml(title) + "</title>\n<style>\n" + IndexHtml.style()
                + "</style>\n</head>\n<body>\n<a class=\"saut\" href=\"#contenu\">Aller au contenu</a>\n<header>\n";
        Html top = new Html().element("h1", title).paragraph(description);
        Html foot = new Html()
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.");
        staging.write(
                path,
                head + top.text() + "<p>" + Html.link("index.html", "Toute la publication et ses fichiers")
                        + "</p>\n</header>\n<main id=\"contenu\">\n" + body.text() + "</main>\n<footer>\n" + foot.text()
                        + "</footer>\n</body>\n</html>\n");
    }
}
