package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.scrutiny.SumOfParts;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns the {@code sommes} of an indicator file into totals and their parts, and tries their examples. */
final class SumsReading {
    static final String KEY = "sommes";
    private static final int LARGEST_TOLERANCE = 100;

    private SumsReading() {}

    static List<SumOfParts> read(Section indicator) {
        return indicator
                .find(KEY)
                .map(sums -> sums.items().stream().map(SumsReading::sum).toList())
                .orElse(List.of());
    }

    private static SumOfParts sum(Entry entry) {
        Section section = entry.section().only("total", "parties", "tolerance_pct", "exemples");
        List<String> parts = section.get("parties").texts();
        if (parts.size() < 2 || Set.copyOf(parts).size() < parts.size()) {
            throw section.get("parties").fail("au moins deux mesures, et chacune une seule fois.");
        }
        SumOfParts sum = new SumOfParts(
                section.text("total"), parts, section.get("tolerance_pct").whole(0, LARGEST_TOLERANCE));
        section.get("exemples").items().forEach(example -> play(sum, example));
        return sum;
    }

    private static void play(SumOfParts sum, Entry entry) {
        Section example = entry.section().only("total", "parties", "signale");
        List<Entry> parts = example.get("parties").items();
        BigDecimal total = parts.stream().map(Entry::decimal).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean told = sum.isUnlike(
                Rational.of(example.get("total").decimal()),
                Rational.of(total),
                parts.size() == sum.parts().size());
        if (told != example.get("signale").flag()) {
            throw entry.fail("l’exemple " + (told ? "est" : "n’est pas") + " signalé : parties " + total.toPlainString()
                    + ", total " + example.get("total").decimal().toPlainString() + ".");
        }
    }

    /** Every measure of a sum is a base measure that adds up, in the unit of the total. */
    static void check(IndicatorFile file, Map<String, Measure> measures) {
        List<SumOfParts> sums = file.indicator().sums();
        for (int i = 0; i < sums.size(); i++) {
            Section place = file.section().get(KEY).items().get(i).section();
            for (String id : sums.get(i).measures()) {
                Entry entry = place.get(id.equals(sums.get(i).whole()) ? "total" : "parties");
                check(entry, id, measures.get(id), measures.get(sums.get(i).whole()), measures.keySet());
            }
        }
    }

    private static void check(Entry entry, String id, Measure measure, Measure whole, Set<String> known) {
        if (measure == null) {
            throw entry.failUnknown(id, known);
        }
        if (measure.rule() != Measure.Rule.SUM || !measure.unit().equals(whole.unit())) {
            throw entry.fail("« " + id + " » : une mesure de base qui s’additionne est attendue, en "
                    + whole.unit().symbol() + ".");
        }
    }
}
