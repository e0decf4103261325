package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.metadata.Licence;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Turns a release into its front page: what this is, what it covers, its files, how to cite it. Needs nothing beside it. */
public final class IndexHtml implements ExportFormat {
    private static final String MAP = "carte/carte.js";

    @Override
    public String name() {
        return "index.html";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Html body = new Html();
        header(body, content);
        body.markup("<main id=\"contenu\">\n");
        contents(body, content, staging.facts().figures());
        IndexTables.coverage(body, content, staging.facts().figures());
        boolean mapped = staging.files().stream().anyMatch(file -> file.path().equals(MAP));
        if (mapped) {
            map(body);
        }
        FileTables.write(body, staging.files());
        check(body);
        cite(body, content.job(), staging);
        body.markup("</main>\n");
        body.markup("<footer>\n")
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.")
                .markup("</footer>\n");
        if (mapped) {
            body.markup("<script src=\"carte/fiche.js\"></script>\n<script src=\"" + MAP + "\"></script>\n");
        }
        staging.write("index.html", page(content.job(), SchemaOrg.block(content, staging), body.text()));
    }

    private static void header(Html body, ReleaseContent content) {
        JobDefinition job = content.job();
        body.markup("<a class=\"saut\" href=\"#contenu\">Aller au contenu</a>\n<header>\n")
                .element("h1", job.title());
        body.paragraph(job.description());
        String by = job.publisher().isEmpty() ? "" : " par " + job.publisher();
        body.markup("<p>Publié le <time datetime=\"" + content.date() + "\">"
                + SafeText.forHtml(FrenchText.date(content.date())) + "</time>" + SafeText.forHtml(by)
                + ".</p>\n</header>\n");
    }

    private static void contents(Html body, ReleaseContent content, FigureFacts figures) {
        body.heading("donnees", "Ce que contient cette publication");
        String years = figures.isEmpty()
                ? "Aucun chiffre n’a encore été reçu."
                : "Les chiffres vont de " + figures.firstYear() + " à " + figures.lastYear() + ".";
        body.paragraph(years + " Ils sont donnés sur les territoires au 1er janvier "
                + content.territories().vintage() + ".");
        body.paragraph(
                "Chaque chiffre dit d’où il vient (statut), quelle part du territoire il couvre et, s’il manque, pourquoi"
                        + " (motif). Une case vide n’est jamais un zéro. Les codes sont des textes : ouvrez les fichiers CSV en"
                        + " important ces colonnes comme du texte, pour garder les zéros de tête.");
        if (!content.objectives().isEmpty()) {
            body.markup("<p>" + Html.link("objectifs.html", "Où en sont les objectifs ?")
                    + " Cibles, trajectoires et écarts, sur leur page.</p>\n");
        }
    }

    private static void map(Html body) {
        body.heading("carte", "Carte");
        body.markup(
                "<div id=\"carte-dessin\">\n<p>La carte se dessine quand le navigateur exécute les scripts du dossier"
                        + " <code>carte</code> ; tous ses chiffres sont aussi dans les fichiers ci-dessous.</p>\n</div>\n");
        body.paragraph("Fonds : IGN Admin Express COG 2025, simplifiés (COGiter), Licence Ouverte 2.0.");
        body.heading("territoire", "Un territoire");
        body.markup(
                "<div id=\"fiche-dessin\">\n<p>Choisissez un niveau dans la carte, puis un territoire.</p>\n</div>\n");
    }

    private static void check(Html body) {
        body.heading("verifier", "Vérifier les fichiers");
        body.markup("<p>Les empreintes SHA-256 sont dans " + Html.link("SHA256SUMS", "SHA256SUMS")
                + " : <code>sha256sum -c SHA256SUMS</code> les vérifie toutes. "
                + Html.link("datapackage.json", "datapackage.json")
                + " décrit chaque colonne pour les logiciels, " + Html.link("manifest.json", "manifest.json")
                + " dit de quels dépôts vient cette publication.</p>\n");
    }

    private static void cite(Html body, JobDefinition job, Staging staging) {
        body.heading("citer", "Réutiliser et citer");
        Licence licence = Licence.named(job.licence());
        if (!job.licence().isEmpty()) {
            String named = licence.path().isEmpty()
                    ? SafeText.forHtml(licence.title())
                    : Html.link(licence.path(), licence.title());
            body.markup("<p>Licence : " + named + ".</p>\n");
        }
        String publisher = job.publisher().isEmpty() ? "" : job.publisher() + ", ";
        body.paragraph("Pour citer : " + publisher + "« " + job.title() + " », publication "
                + staging.label().name() + ".");
    }

    private static String page(JobDefinition job, String data, String body) throws IOException {
        String described = job.description().isEmpty() ? job.title() : job.description();
        return """
                <!DOCTYPE html>
                <html lang="fr">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'self' file:; base-uri 'none'; form-action 'none'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>"""
                + SafeText.forHtml(job.title()) + "</title>\n<meta name=\"description\" content=\""
                + SafeText.forHtml(described) + "\">\n<style>\n" + style() + "</style>\n" + data
                + "</head>\n<body>\n" + body + "</body>\n</html>\n";
    }

    /** The look of every page. */
    public static String style() throws IOException {
        try (InputStream css = Objects.requireNonNull(IndexHtml.class.getResourceAsStream("index.css"))) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
