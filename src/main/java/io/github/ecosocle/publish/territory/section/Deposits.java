package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.territory.published.ReceivedValue;
import io.github.ecosocle.publish.territory.published.ReceivedValues.CommuneFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files that the values of one page were read in, numbered as they are met, each told once at its end. */
public final class Deposits {
    private final Map<String, String> hashes;
    private final Map<String, ReceivedValue> met = new LinkedHashMap<>();
    private final List<String> numbers = new ArrayList<>();
    private final Map<String, CommuneFile> communes = new HashMap<>();

    public Deposits(Map<String, String> hashes) {
        this.hashes = hashes;
    }

    String link(ReceivedValue value) {
        if (met.putIfAbsent(value.submission(), value) == null) {
            numbers.add(value.submission());
        }
        int number = numbers.indexOf(value.submission()) + 1;
        return Html.link("#depot-" + number, "dépôt " + number);
    }

    /** A file that gave values of the communes, whether it gave one of the territory or not. */
    public void communes(CommuneFile file) {
        link(file.first());
        communes.put(file.first().submission(), file);
    }

    /** Communes have no page: their values are found in the table, from the first one on. */
    private String communes(String submission) {
        CommuneFile file = communes.get(submission);
        if (file == null) {
            return "";
        }
        String cell = (file.first().sheet().isEmpty() ? "" : "« " + file.first().sheet() + " » ")
                + file.first().cell();
        String told = file.count() == 1
                ? "Une valeur de ses communes, en cellule " + cell
                : FrenchText.number(file.count()) + " valeurs de ses communes, la première en cellule " + cell;
        return "<br>" + SafeText.forHtml(told + " ; commune par commune et cellule par cellule : ")
                + Html.link("../../donnees/observations.csv", "observations.csv") + ".";
    }

    public void write(Html body) {
        if (met.isEmpty()) {
            return;
        }
        body.heading("depots", "Fichiers reçus");
        body.markup("<ol class=\"depots\">\n");
        int number = 0;
        for (ReceivedValue value : met.values()) {
            number++;
            body.markup(
                    "<li id=\"depot-" + number + "\"><code>" + SafeText.forHtml(value.file()) + "</code>, déposé le "
                            + SafeText.forHtml(FrenchText.date(LocalDate.parse(value.date())))
                            + SafeText.forHtml(value.source().isEmpty() ? "" : ", source " + value.source())
                            + ". Dépôt <code>" + SafeText.forHtml(value.submission())
                            + "</code>, SHA-256 <code class=\"empreinte\">"
                            + hashes.getOrDefault(value.submission(), "inconnu") + "</code>"
                            + communes(value.submission()) + "</li>\n");
        }
        body.markup("</ol>\n");
    }
}
