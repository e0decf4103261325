package io.github.ecosocle.feedback;

import static io.github.ecosocle.domain.text.SafeText.forHtml;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.text.FrenchSpacing;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Turns findings into {@code constats.html}: gravest first, what to type instead, the first cells of each kind. */
final class HtmlReturn {
    private static final int EXAMPLES = 5;
    private static final String CSP = "default-src 'none'; style-src 'unsafe-inline'";
    private static final Map<Severity, String> SEVERITIES = Map.of(
            Severity.BLOQUANT, "Bloquant : le fichier n’a pas pu être utilisé",
            Severity.ERREUR, "Erreur : ces valeurs sont refusées",
            Severity.AVERTISSEMENT, "Avertissement : ces valeurs sont gardées, à vérifier",
            Severity.INFO, "Information");

    private final String style;
    private final StringBuilder html = new StringBuilder();

    HtmlReturn(String style) {
        this.style = style;
    }

    String write(SubmissionReturn said) {
        String file = said.normalised().submission().fileName();
        html.setLength(0);
        html.append("<!DOCTYPE html>\n<html lang=\"fr\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(CSP)
                .append("\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Retour sur ")
                .append(forHtml(file))
                .append("</title>\n<style>\n")
                .append(style)
                .append(
                        "</style>\n</head>\n<body>\n<a class=\"saut\" href=\"#constats\">Aller aux constats</a>\n<main>\n")
                .append("<h1>Retour sur votre fichier ")
                .append(forHtml(file))
                .append("</h1>\n");
        summary(said);
        html.append("<h2 id=\"constats\">Ce qu’il faut regarder</h2>\n");
        if (said.findings().isEmpty()) {
            html.append("<p>Rien à signaler.</p>\n");
        }
        codes(said).forEach(code -> section(said, code));
        html.append("</main>\n</body>\n</html>\n");
        return html.toString();
    }

    private void summary(SubmissionReturn said) {
        NormalisedSubmission normalised = said.normalised();
        html.append("<p>Fichier ")
                .append(forHtml(normalised.submission().path()))
                .append(", dépôt ")
                .append(forHtml(normalised.submission().id()))
                .append(".</p>\n");
        html.append("<table>\n<caption>Ce qui a été lu</caption>\n<tbody>\n");
        count("Lignes lues", normalised.rowsRead());
        count("Lignes laissées de côté (totaux, notes, titres)", normalised.rowsIgnored());
        count("Valeurs gardées", said.kept());
        count("Valeurs refusées", said.refused());
        count("Valeurs données deux fois", said.repeated());
        html.append("</tbody>\n</table>\n");
    }

    private void count(String label, int number) {
        html.append("<tr><th scope=\"row\">")
                .append(label)
                .append("</th><td>")
                .append(number)
                .append("</td></tr>\n");
    }

    /** Gravest first, then by code: the severity of a code is that of its first finding. */
    private static List<String> codes(SubmissionReturn said) {
        return said.findings().stream()
                .sorted(Comparator.comparing(Finding::severity)
                        .thenComparing(found -> found.rule().code()))
                .map(found -> found.rule().code())
                .distinct()
                .toList();
    }

    private void section(SubmissionReturn said, String code) {
        List<Finding> found = said.findings(code);
        int total = said.normalised().findings().counts().getOrDefault(code, found.size());
        Severity severity = found.get(0).severity();
        html.append("<section class=\"")
                .append(severity.ordinal() < 2 ? "refus" : "note")
                .append("\">\n<h3>")
                .append(forHtml(code))
                .append(" – ")
                .append(total)
                .append(" fois</h3>\n<p><strong>")
                .append(FrenchSpacing.of(SEVERITIES.getOrDefault(severity, severity.name())))
                .append("</strong></p>\n");
        String shown = total > EXAMPLES ? "Les " + EXAMPLES + " premiers cas sur " + total : "Tous les cas";
        html.append("<table>\n<caption>")
                .append(shown)
                .append(" de ")
                .append(forHtml(code))
                .append("</caption>\n<thead>\n<tr><th scope=\"col\">Où</th><th scope=\"col\">Lu</th>")
                .append(
                        "<th scope=\"col\">À écrire à la place</th><th scope=\"col\">Explication</th></tr>\n</thead>\n<tbody>\n");
        found.stream().limit(EXAMPLES).forEach(this::example);
        html.append("</tbody>\n</table>\n</section>\n");
    }

    private void example(Finding found) {
        List<String> cells = FindingCells.of(found);
        html.append("<tr><th scope=\"row\">").append(forHtml(where(found))).append("</th>");
        // what was read and what to type are copied: only the sentence is set as French is
        html.append("<td>").append(forHtml(cell(cells, "lu"))).append("</td><td>");
        html.append(forHtml(cell(cells, "attendu"))).append("</td><td>");
        html.append(FrenchSpacing.of(forHtml(cell(cells, "message")))).append("</td>");
        html.append("</tr>\n");
    }

    private static String cell(List<String> cells, String column) {
        return cells.get(FindingCells.COLUMNS.indexOf(column));
    }

    private static String where(Finding found) {
        String cell = found.place().cell();
        String sheet = found.place().sheet();
        if (cell.isEmpty()) {
            return sheet.isEmpty() ? "Tout le fichier" : "Feuille " + sheet;
        }
        String place = found.place().column() < 0 ? "Ligne " + cell : cell;
        return sheet.isEmpty() ? place : sheet + ", " + place;
    }
}
