package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.territory.published.LevelValues.Rank;
import io.github.ecosocle.publish.territory.published.PublishedFigure;
import io.github.ecosocle.publish.territory.published.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells at a glance how far a territory is with each indicator: newest figure, where it comes from, cover, rank. */
public final class StateTable {
    private static final List<String> HEADINGS =
            List.of("Indicateur et mesure", "Dernier chiffre", "Année", "D’où il vient", "Couverture", "Rang");

    private final Matter matter;
    private final TerritoryState state;
    private final Html body;

    public StateTable(Matter matter, TerritoryState state, Html body) {
        this.matter = matter;
        this.state = state;
        this.body = body;
    }

    public void write() {
        List<Indicator> indicators = matter.content().catalogue().indicators();
        long known = indicators.stream().filter(this::isKnown).count();
        body.heading("etat", "Où en sont les indicateurs");
        body.paragraph("Un chiffre au moins est publié pour " + known + " des " + indicators.size()
                + " indicateurs. Le rang va du plus grand chiffre au plus petit : il ne dit pas si c’est bien."
                + " Les chiffres sont arrondis ici, entiers plus bas et dans les fichiers.");
        body.beginTable("Dernier chiffre de chaque mesure", HEADINGS);
        for (Indicator indicator : indicators) {
            group(indicator);
        }
        body.endTable();
    }

    private boolean isKnown(Indicator indicator) {
        return state.figures().stream()
                .anyMatch(figure -> figure.isKnown()
                        && indicator.measures().stream()
                                .anyMatch(measure -> measure.id().equals(figure.measure())));
    }

    private void group(Indicator indicator) {
        List<Series> series = Series.of(indicator, state.figures());
        String title = indicator.code() + " – " + indicator.name();
        body.group(
                series.isEmpty()
                        ? SafeText.forHtml(title) + " : <span class=\"rien\">" + SafeText.forHtml(silence(indicator))
                                + "</span>"
                        : Html.link("#" + id(indicator), title),
                HEADINGS.size());
        series.forEach(this::row);
    }

    /** Why there is none, when somebody has at least said that. */
    private String silence(Indicator indicator) {
        return state.figures().stream()
                .filter(figure -> indicator.measures().stream()
                        .anyMatch(measure -> measure.id().equals(figure.measure())))
                .map(PublishedFigure::motif)
                .filter(motif -> !motif.isEmpty() && !motif.startsWith("non_envoye"))
                .findFirst()
                .map(motif -> "aucun chiffre (" + Words.motif(motif) + ")")
                .orElse("aucun chiffre");
    }

    static String id(Indicator indicator) {
        return indicator.code().toLowerCase(Locale.ROOT);
    }

    private void row(Series series) {
        PublishedFigure figure = series.newest();
        String number = figure.isKnown()
                ? "<strong><data value=\"" + SafeText.forHtml(figure.value()) + "\">"
                        + SafeText.forHtml(FrenchText.brief(figure.value())) + "</data></strong>\u00a0"
                        + SafeText.forHtml(series.measure().unit().symbol())
                : "aucun";
        body.rowOfMarkup(
                SafeText.forHtml(series.label()),
                List.of(
                        number,
                        Integer.toString(figure.year()),
                        SafeText.forHtml(Words.statut(figure.statut())),
                        coverage(figure),
                        figure.isKnown() ? "<div class=\"rang\">" + ranks(figure) + "</div>" : ""));
    }

    private String coverage(PublishedFigure figure) {
        if (state.level() == Level.EPCI) {
            return SafeText.forHtml(FrenchNumber.number(figure.share())) + "\u00a0% de la population";
        }
        String covered = figure.present() + " EPCI sur " + figure.expected() + ", "
                + FrenchNumber.number(figure.share()) + "\u00a0% de la population";
        return SafeText.forHtml(covered) + new MissingNames(matter).brief(figure);
    }

    private String ranks(PublishedFigure figure) {
        Slot slot = new Slot(figure.measure(), figure.method(), figure.year());
        double value = Double.parseDouble(figure.value());
        List<String> told = new ArrayList<>();
        Rank all = matter.figures().rank(state.id(), slot, value);
        if (all.count() > 1) {
            told.add(FrenchText.rank(all.place(), all.count()));
        }
        if (state.level() == Level.EPCI) {
            among(Level.DEPARTEMENT, slot, value, told);
            among(Level.REGION, slot, value, told);
        }
        return told.isEmpty() ? "seul chiffre" : SafeText.forHtml(String.join(" ; ", told));
    }

    /** Where it lies in one such territory only: in two, its peers would be of two kinds. */
    private void among(Level level, Slot slot, double value, List<String> told) {
        List<Integer> around = matter.surroundings().of(state.id(), level);
        if (around.size() == 1) {
            Rank rank =
                    matter.figures().rankAmong(matter.surroundings().epciOf(around.get(0)), state.id(), slot, value);
            if (rank.count() > 1) {
                told.add(FrenchText.rank(rank.place(), rank.count())
                        + (level == Level.REGION ? " dans la région" : " dans le département"));
            }
        }
    }
}
