package io.github.ecosocle.publish.page;

import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;

/** Turns a body into a page beside the front page, in its clothes, without any script. */
public final class PageFrame {
    private PageFrame() {}

    /** @param body what stands between the title and the foot */
    public static void write(Staging staging, String path, String title, String description, Html body)
            throws IOException {
        Html header = new Html().element("h1", title).paragraph(description);
        header.markup("<p>" + Html.link("index.html", "Toute la publication et ses fichiers") + "</p>\n");
        Html footer = new Html()
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.");
        staging.write(path, Frame.of(title, description, "").standingAlone(header, body, footer));
    }
}
