package io.github.ecosocle.publish.page.frame;

import io.github.ecosocle.domain.text.SafeText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Builds the body of a page; every text goes through it and comes out escaped. */
public final class Html {
    private final StringBuilder html = new StringBuilder();
    private final Set<String> regions = new HashSet<>();

    public Html element(String tag, String text) {
        html.append('<').append(tag).append('>').append(SafeText.forHtml(text));
        html.append("</").append(tag).append(">\n");
        return this;
    }

    public Html paragraph(String text) {
        return element("p", text);
    }

    /** A heading and the id that links point to. */
    public Html heading(String id, String text) {
        html.append("<h2 id=\"")
                .append(id)
                .append("\">")
                .append(SafeText.forHtml(text))
                .append("</h2>\n");
        return this;
    }

    /** Our own markup, already escaped. */
    public Html markup(String escaped) {
        html.append(escaped);
        return this;
    }

    public Html beginTable(String caption, List<String> headings) {
        html.append("<div class=\"large\" role=\"region\" tabindex=\"0\" aria-label=\"")
                .append(SafeText.forHtml(region(caption)))
                .append("\">\n<table>\n<caption>")
                .append(SafeText.forHtml(caption))
                .append("</caption>\n<thead>\n<tr>");
        headings.forEach(heading -> html.append("<th scope=\"col\">")
                .append(SafeText.forHtml(heading))
                .append("</th>"));
        html.append("</tr>\n</thead>\n<tbody>\n");
        return this;
    }

    /** Those who jump from one region to the next tell them apart by their names alone. */
    private String region(String caption) {
        String name = caption;
        for (int count = 2; !regions.add(name); count++) {
            name = caption + " (" + count + ")";
        }
        return name;
    }

    /** A row: its first cell, in our own markup, heads the others. */
    public Html row(String head, List<String> cells) {
        return rowOfMarkup(head, cells.stream().map(SafeText::forHtml).toList());
    }

    /** The same, each cell in our own markup. */
    public Html rowOfMarkup(String head, List<String> cells) {
        html.append("<tr><th scope=\"row\">").append(head).append("</th>");
        cells.forEach(cell -> html.append("<td>").append(cell).append("</td>"));
        html.append("</tr>\n");
        return this;
    }

    /** A row that heads those below it, in our own markup. */
    public Html group(String head, int columns) {
        html.append("<tr class=\"groupe\"><th scope=\"colgroup\" colspan=\"")
                .append(columns)
                .append("\"><span>")
                .append(head)
                .append("</span></th></tr>\n");
        return this;
    }

    public Html endTable() {
        html.append("</tbody>\n</table>\n</div>\n");
        return this;
    }

    public static String link(String target, String text) {
        return "<a href=\"" + SafeText.forHtml(target) + "\">" + SafeText.forHtml(text) + "</a>";
    }

    public String text() {
        return html.toString();
    }
}
