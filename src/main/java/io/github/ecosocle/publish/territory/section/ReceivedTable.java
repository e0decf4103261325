package io.github.ecosocle.publish.territory.section;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.Words;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import io.github.ecosocle.publish.territory.published.ReceivedValue;
import io.github.ecosocle.publish.territory.published.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tells every value received for a territory: what was read, in which cell of which file, and what became of it. */
final class ReceivedTable {
    /** A file sent again every night leaves a value replaced every night. */
    private static final int TOLD = 10;

    private final TerritoryState state;
    private final Html body;
    private final Deposits deposits;

    ReceivedTable(TerritoryState state, Html body, Deposits deposits) {
        this.state = state;
        this.body = body;
        this.deposits = deposits;
    }

    void write(Indicator indicator) {
        List<String> measures = indicator.measures().stream().map(Measure::id).toList();
        Comparator<Slot> order = Comparator.comparingInt(Slot::year)
                .reversed()
                .thenComparing(slot -> measures.indexOf(slot.measure()))
                .thenComparing(Slot::method);
        Map<Slot, List<ReceivedValue>> received = state.received().stream()
                .filter(value -> measures.contains(value.measure()))
                .collect(Collectors.groupingBy(
                        value -> new Slot(value.measure(), value.method(), value.year()),
                        () -> new TreeMap<>(order),
                        Collectors.toList()));
        if (received.isEmpty()) {
            return;
        }
        body.beginTable(
                "Valeurs reçues : " + indicator.name(), List.of("Mesure", "Année", "Lu", "Cellule", "Dépôt", "Sort"));
        received.values().stream()
                .map(ReceivedTable::told)
                .flatMap(Collection::stream)
                .forEach(this::row);
        body.endTable();
        long more = received.values().stream()
                .mapToLong(all -> Math.max(0, all.size() - TOLD))
                .sum();
        if (more > 0) {
            body.markup("<p>Et " + SafeText.forHtml(FrenchText.number(more)) + " plus anciennes, dans "
                    + Html.link("../../donnees/observations.csv", "observations.csv") + ".</p>\n");
        }
    }

    /** The value kept is always told; of the others, the last ones. */
    private static List<ReceivedValue> told(List<ReceivedValue> all) {
        List<ReceivedValue> told = new ArrayList<>(all);
        while (told.size() > TOLD) {
            told.remove(told.get(0).decision().equals("retenu") ? 1 : 0);
        }
        return told;
    }

    private void row(ReceivedValue value) {
        String method = value.method().isEmpty() ? "" : " – " + value.method();
        body.rowOfMarkup(
                "<code>" + SafeText.forHtml(value.measure()) + "</code>" + SafeText.forHtml(method),
                List.of(
                        value.year() == 0 ? "" : Integer.toString(value.year()),
                        SafeText.forHtml(read(value)),
                        SafeText.forHtml((value.sheet().isEmpty() ? "" : "« " + value.sheet() + " » ") + value.cell()),
                        deposits.link(value),
                        SafeText.forHtml(decision(value))));
    }

    private static String read(ReceivedValue value) {
        if (value.read().isEmpty()) {
            return "valeur tue";
        }
        boolean number = value.read().chars().anyMatch(Character::isDigit);
        String unit = number ? value.readUnit() : "";
        String understood = value.value().isEmpty() || unit.isEmpty() || unit.equals(value.unit())
                ? ""
                : ", soit " + FrenchNumber.number(value.value()) + " " + value.unit();
        return "« " + value.read() + (unit.isEmpty() ? "" : " " + unit) + " »" + understood;
    }

    private static String decision(ReceivedValue value) {
        String said = Words.decision(value.decision());
        return value.motif().isEmpty() ? said : said + " (" + Words.motif(value.motif()) + ")";
    }
}
