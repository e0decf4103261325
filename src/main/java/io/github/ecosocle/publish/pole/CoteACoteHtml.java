package io.github.ecosocle.publish.pole;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.page.PageFrame;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.pole.Comparing.Pole;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns the figures of a pôle into {@code cote_a_cote.html}: its members in columns, the newest year of each measure. */
public final class CoteACoteHtml implements ExportFormat {
    private static final Map<Statut, String> WITHOUT_VALUE = Map.of(
            Statut.ABSENT, "non reçu",
            Statut.PARTIEL, "incomplet",
            Statut.SECRET, "secret",
            Statut.GELE, "en vérification");

    @Override
    public String name() {
        return "cote_a_cote.html";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public boolean isWanted(JobDefinition job) {
        return Comparing.isAsked(job);
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Comparing comparing = new Comparing(content);
        content.figures(comparing);
        Html body = new Html();
        for (Pole pole : comparing.poles()) {
            members(body, content.territories(), comparing, pole);
            for (Indicator indicator : content.catalogue().indicators()) {
                indicator(body, content.territories(), comparing, pole, indicator);
            }
        }
        new PageFrame(
                        content.job().title(),
                        "Les membres côte à côte",
                        content.job().description())
                .write(staging, name(), body);
    }

    private static void members(Html body, Territories territories, Comparing comparing, Pole pole) {
        body.heading("membres-" + territories.code(pole.id()), territories.name(pole.id()));
        body.paragraph(
                "Chaque EPCI membre et le CRTE qu’il a signé. Le pôle est calculé à partir de ses membres : un total n’est"
                        + " donné que si tous ont répondu.");
        body.beginTable("Membres", List.of("EPCI", "SIREN", "CRTE"));
        for (int epci : pole.epcis()) {
            String crte = comparing.crteOf(epci).stream()
                    .map(id -> territories.name(id) + " (" + territories.code(id) + ")")
                    .collect(Collectors.joining(" ; "));
            body.row(SafeText.forHtml(territories.name(epci)), List.of(territories.code(epci), crte));
        }
        body.endTable();
    }

    private static void indicator(
            Html body, Territories territories, Comparing comparing, Pole pole, Indicator indicator) {
        List<Figure> shown = newest(comparing, pole, indicator);
        if (shown.isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of("Mesure", "Année"));
        pole.epcis().forEach(epci -> headings.add(territories.name(epci)));
        headings.add("Pôle");
        body.beginTable(indicator.code() + " – " + indicator.name(), headings);
        for (Figure whole : shown) {
            List<String> cells = new ArrayList<>(List.of(Integer.toString(whole.year())));
            for (int epci : pole.epcis()) {
                cells.add(comparing.members(pole, whole).stream()
                        .filter(part -> part.territory() == epci)
                        .findFirst()
                        .map(CoteACoteHtml::cell)
                        .orElse(""));
            }
            cells.add(cell(whole));
            body.row(SafeText.forHtml(label(whole)), cells);
        }
        body.endTable();
    }

    /** For each measure and method, the newest year for which the pôle or a member has a value. */
    private static List<Figure> newest(Comparing comparing, Pole pole, Indicator indicator) {
        List<Figure> shown = new ArrayList<>();
        for (Measure measure : indicator.measures()) {
            Map<String, Optional<Figure>> byMethod = comparing.figures(pole).stream()
                    .filter(figure -> figure.measure().id().equals(measure.id()))
                    .filter(figure -> isKnown(comparing, pole, figure))
                    .collect(Collectors.groupingBy(
                            Figure::method, Collectors.maxBy(Comparator.comparingInt(Figure::year))));
            byMethod.entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .forEach(entry -> entry.getValue().ifPresent(shown::add));
        }
        return shown;
    }

    private static boolean isKnown(Comparing comparing, Pole pole, Figure figure) {
        return !figure.value().isEmpty()
                || comparing.members(pole, figure).stream()
                        .anyMatch(part -> !part.value().isEmpty());
    }

    private static String label(Figure figure) {
        String method = figure.method().isEmpty() ? "" : ", méthode " + figure.method();
        return figure.measure().label() + " (" + figure.measure().unit().symbol() + method + ")";
    }

    private static String cell(Figure figure) {
        return figure.value().isEmpty()
                ? WITHOUT_VALUE.getOrDefault(figure.statut(), figure.statut().label())
                : FrenchText.decimal(figure.value());
    }
}
