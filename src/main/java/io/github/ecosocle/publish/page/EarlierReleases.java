package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.metadata.ReleasesBefore;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.List;

/**
 * Names the releases before this one. They are no links: from the folder {@code latest} and from that of the release itself, the
 * way to the others differs.
 */
final class EarlierReleases {
    private static final int NAMED = 30;

    private EarlierReleases() {}

    static void write(Html body, Staging staging) throws IOException {
        List<String> names = ReleasesBefore.of(staging);
        if (names.isEmpty()) {
            return;
        }
        body.heading("avant", "Publications précédentes");
        int more = Math.max(0, names.size() - NAMED);
        StringBuilder told = new StringBuilder();
        for (int at = names.size() - 1; at >= more; at--) {
            told.append(told.length() == 0 ? "" : ", ")
                    .append("<code>releases/")
                    .append(SafeText.forHtml(names.get(at)))
                    .append("</code>");
        }
        String rest = more == 0 ? "" : " et " + SafeText.forHtml(FrenchText.number(more)) + " plus anciennes";
        body.markup(
                "<p>Elles restent lisibles, chacune dans son dossier, à côté de celui-ci : " + told + rest + ".</p>\n");
    }
}
