package io.github.ecosocle.publish.page;

import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;

/**
 * Turns a body into a page beside the front page, in its clothes, without any script: the way back, a heading, a few words.
 *
 * @param publication title of the whole publication, which leads back to it
 * @param description what the page tells, in one sentence or two
 */
public record PageFrame(String publication, String title, String description) {
    /** @param body what stands between the heading and the foot */
    public void write(Staging staging, String path, Html body) throws IOException {
        Html header = new Html();
        header.markup("<nav aria-label=\"Fil d’Ariane\"><p>" + Html.link("index.html", publication) + "</p></nav>\n");
        header.element("h1", title).paragraph(description);
        Html footer = new Html()
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.");
        staging.write(
                path,
                Frame.of(title + " – " + publication, title + " : " + publication, "")
                        .standingAlone(header, body, footer));
    }
}
