package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.List;

/** Turns objectives into {@code objectifs.html}: what is promised, where it is, what is missing. Needs no script. */
public final class ObjectivesHtml implements ExportFormat {
    private static final String DRAWING = """
            .avance { display: inline-block; vertical-align: middle; width: 4rem; height: .8rem; margin-right: .5rem; }
            .taux { white-space: nowrap; }
            @media (max-width: 40rem) { .avance { display: none; } }
            main .large { margin-top: 1.25rem; }
            .chemin { width: 100%; max-width: 40rem; height: auto; display: block; margin: .5rem 0; }
            .chemin text { font-size: 12px; fill: #161616; }
            .reponse { border-left: .4rem solid #18753c; padding: .25rem 1rem; margin: 1rem 0; background: #f6f6f6; }
            .reponse.non_remplie { border-color: #ce0500; }
            .reponse.indeterminee { border-color: #716043; }
            h3 { margin: 2rem 0 .5rem; font-size: 1.15rem; }
            """;

    /** Before the front page, which lists it. */
    @Override
    public String name() {
        return "fiche-objectifs.html";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        if (content.objectives().isEmpty()) {
            return;
        }
        Html body = new Html();
        header(body, content);
        body.markup("<main id=\"contenu\">\n");
        for (ObjectiveFile file : content.objectives().files()) {
            tell(body, file, content);
        }
        findings(body, content.objectives().findings());
        body.markup("</main>\n<footer>\n")
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.")
                .markup("</footer>\n");
        staging.write("objectifs.html", page(content.job().title(), body.text()));
    }

    private static void header(Html body, ReleaseContent content) {
        body.markup("<a class=\"saut\" href=\"#contenu\">Aller au contenu</a>\n<header>\n")
                .element("h1", content.job().title())
                .markup("<p>Situation connue le " + SafeText.forHtml(FrenchText.date(content.date())) + ". "
                        + Html.link("index.html", "Retour à la publication et à ses fichiers")
                        + "</p>\n</header>\n");
    }

    private static void tell(Html body, ObjectiveFile file, ReleaseContent content) {
        body.heading(file.name(), file.title());
        body.paragraph(file.description());
        body.paragraph("Source des objectifs\u00a0: " + file.source() + ".");
        Contract contract = file.contract();
        if (contract != null) {
            new ContractSection(file.name(), contract, content).write(body);
        }
        file.trajectories().forEach(trajectory -> new PathSection(file.name(), trajectory, content).write(body));
    }

    private static void findings(Html body, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        body.heading("constats", "Ce qui empêche d’en dire plus");
        body.markup("<ul>\n");
        findings.forEach(finding -> body.element("li", finding.message()));
        body.markup("</ul>\n");
    }

    private static String page(String title, String body) throws IOException {
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"""
                + "Objectifs – " + SafeText.forHtml(title) + "</title>\n<style>\n" + Frame.style() + DRAWING
                + "</style>\n</head>\n<body>\n" + body + "</body>\n</html>\n";
    }
}
