package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.page.frame.LineChart;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells one indicator of one territory: its series as drawings and as a table, then why the figures are what they are. */
public final class IndicatorSection {
    private final Matter matter;
    private final TerritoryState state;
    private final Indicator indicator;
    private final List<Series> series;
    private final Html body;

    public IndicatorSection(Matter matter, TerritoryState state, Indicator indicator, Html body) {
        this.matter = matter;
        this.state = state;
        this.indicator = indicator;
        this.series = Series.of(indicator, state.figures());
        this.body = body;
    }

    /** Nothing of an indicator that nobody has spoken of. */
    public void write(Deposits deposits) {
        if (series.isEmpty()) {
            return;
        }
        body.heading(StateTable.id(indicator), indicator.code() + " – " + indicator.name());
        body.markup("<div class=\"courbes\">\n");
        series.forEach(this::chart);
        body.markup("</div>\n");
        List<Integer> years = years();
        table(years);
        body.markup("<details>\n<summary>Pourquoi ces chiffres ?<span class=\"cache\"> "
                + SafeText.forHtml(indicator.code()) + "</span></summary>\n");
        rules();
        missing();
        new MembersTable(matter, state, body).write(indicator, series, years);
        new ReceivedTable(state, body, deposits).write(indicator);
        body.markup("</details>\n");
    }

    private void chart(Series one) {
        SortedMap<Integer, Double> numbers = new TreeMap<>();
        one.figures().stream()
                .filter(PublishedFigure::isKnown)
                .forEach(figure -> numbers.put(figure.year(), Double.valueOf(figure.value())));
        String unit = one.measure().unit().symbol();
        String svg =
                LineChart.svg(one.label() + " (" + unit + ") : les nombres sont dans le tableau qui suit", numbers);
        if (!svg.isEmpty()) {
            body.markup("<figure>" + svg + "<figcaption>" + SafeText.forHtml(one.label() + " (" + unit + ")")
                    + "</figcaption></figure>\n");
        }
    }

    /** Those of which something is said, the newest first. */
    private List<Integer> years() {
        return series.stream()
                .flatMap(one -> one.figures().stream())
                .filter(PublishedFigure::isSpokenOf)
                .map(PublishedFigure::year)
                .distinct()
                .sorted((one, other) -> Integer.compare(other, one))
                .toList();
    }

    private void table(List<Integer> years) {
        List<String> headings = new ArrayList<>(List.of("Année"));
        series.forEach(
                one -> headings.add(one.label() + " (" + one.measure().unit().symbol() + ")"));
        body.beginTable("Série : " + indicator.name(), headings);
        for (int year : years) {
            body.rowOfMarkup(
                    Integer.toString(year),
                    series.stream().map(one -> cell(one, year)).toList());
        }
        body.endTable();
    }

    private static String cell(Series series, int year) {
        return series.findIn(year)
                .filter(PublishedFigure::isSpokenOf)
                .map(figure -> (figure.isKnown() ? SafeText.forHtml(FrenchNumber.number(figure.value())) + " " : "")
                        + "<small>" + SafeText.forHtml(said(figure)) + "</small>")
                .orElse("–");
    }

    private static String said(PublishedFigure figure) {
        String statut = Words.statut(figure.statut());
        return figure.motif().isEmpty() ? statut : statut + " (" + Words.motif(figure.motif()) + ")";
    }

    private void rules() {
        body.markup(
                "<p>" + SafeText.forHtml(indicator.definition()).replaceAll("`([^`]+)`", "<code>$1</code>") + "</p>\n");
        body.markup("<ul>\n");
        series.stream()
                .map(Series::measure)
                .distinct()
                .forEach(measure -> body.markup("<li>" + SafeText.forHtml(measure.label()) + " <code>"
                        + SafeText.forHtml(measure.id()) + "</code> : "
                        + SafeText.forHtml(Words.rule(measure, matter.content().job())) + "</li>\n"));
        body.markup("</ul>\n");
        if (state.level() == Level.EPCI) {
            body.paragraph("Un chiffre que l’EPCI donne lui-même l’emporte sur la somme de ses communes.");
        }
    }

    /** Of the newest figure of each measure, those it lacks: most measures of an indicator lack the same. */
    private void missing() {
        MissingNames names = new MissingNames(matter);
        List<String> told = series.stream()
                .flatMap(one -> Stream.of(one.newest())
                        .filter(figure -> !figure.missing().isEmpty())
                        .map(figure -> figure.year() + " : " + names.whole(figure)))
                .distinct()
                .toList();
        told.forEach(one -> body.markup("<p>Manquent en " + one + ".</p>\n"));
    }
}
