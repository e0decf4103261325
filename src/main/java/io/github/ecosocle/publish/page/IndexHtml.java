package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.metadata.Licence;
import io.github.ecosocle.publish.page.digest.ChangeDigest;
import io.github.ecosocle.publish.page.digest.ShownChange;
import io.github.ecosocle.publish.page.frame.Frame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Turns a release into its front page: what this is, what it covers, its files, how to cite it. Needs nothing beside it. */
public final class IndexHtml implements ExportFormat {
    private static final String MAP = "carte/carte.js";
    private static final String TERRITORIES = "territoires/index.html";
    private static final int TOP_CHANGES = 8;
    private static final SortedMap<String, List<String>> PAGES = new TreeMap<>(Map.of(
            "objectifs.html", List.of("Où en sont les objectifs", "cibles, trajectoires et écarts"),
            "fiches.html", List.of("Les fiches reçues", "ce qu’elles déclarent, et les indicateurs tenus"),
            "cote_a_cote.html", List.of("Les membres côte à côte", "les EPCI du pôle, puis le pôle entier")));

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
        JobDefinition job = content.job();
        ChangeDigest digest = ChangeDigest.read(staging.folder());
        new ChangesHtml(content, digest, staging).write();
        Html body = new Html();
        contents(body, content, staging.facts().figures());
        ownPages(body, staging);
        HeldList.write(body, content, staging);
        IndexTables.coverage(body, content, staging.facts().figures());
        boolean mapped = staging.files().stream().anyMatch(file -> file.path().equals(MAP));
        if (mapped) {
            map(body);
        }
        if (staging.files().stream().anyMatch(file -> file.path().equals(TERRITORIES))) {
            territories(body);
        }
        changes(body, content, digest, staging);
        FileTables.write(body, staging.files());
        EarlierReleases.write(body, staging);
        check(body);
        cite(body, job, staging);
        Html footer = new Html()
                .paragraph(
                        "Page produite avec la publication " + staging.label().name() + " par Ecosocle.");
        String described = job.description().isEmpty() ? job.title() : job.description();
        List<String> scripts = mapped ? List.of("carte/fiche.js", MAP) : List.of();
        staging.write(
                "index.html",
                new Frame(job.title(), described, "", SchemaOrg.block(content, staging), scripts)
                        .standingAlone(header(content), body, footer));
    }

    private static Html header(ReleaseContent content) {
        JobDefinition job = content.job();
        Html header = new Html().element("h1", job.title());
        header.paragraph(job.description());
        String by = job.publisher().isEmpty() ? "" : " par " + job.publisher();
        return header.markup("<p>Publié le <time datetime=\"" + content.date() + "\">"
                + SafeText.forHtml(FrenchText.date(content.date())) + "</time>" + SafeText.forHtml(by) + ".</p>\n");
    }

    private static void territories(Html body) {
        body.heading("territoires", "Une page par territoire");
        body.markup(
                "<p>Chaque territoire dont on sait quelque chose a sa page : où il en est, ses séries, son rang, et pour chaque"
                        + " chiffre la règle, les membres et la cellule d’où il vient. "
                        + Html.link(TERRITORIES, "Voir la liste des territoires") + ".</p>\n");
    }

    private static void changes(Html body, ReleaseContent content, ChangeDigest digest, Staging staging) {
        body.heading("changements", "Ce qui a changé");
        body.paragraph(ChangesHtml.summary(digest));
        List<ShownChange> top = digest.top(TOP_CHANGES);
        if (!top.isEmpty()) {
            new ChangeTable(content.catalogue(), staging)
                    .write(body, "Les plus fortes évolutions d’un chiffre déjà publié", top);
        }
        body.markup("<p>" + Html.link(ChangesHtml.PAGE, "Voir tous les changements") + ".</p>\n");
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
    }

    /** What is peculiar to this publication comes before what all have. */
    private static void ownPages(Html body, Staging staging) {
        PAGES.forEach((path, told) -> {
            if (staging.files().stream().anyMatch(file -> file.path().equals(path))) {
                body.markup("<p>" + Html.link(path, told.get(0)) + " : " + SafeText.forHtml(told.get(1)) + ".</p>\n");
            }
        });
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
}
