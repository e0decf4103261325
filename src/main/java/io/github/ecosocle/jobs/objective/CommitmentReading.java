package io.github.ecosocle.jobs.objective;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code engagements:} into commitments, and checks that the parts of a target make the whole of it. */
final class CommitmentReading {
    private static final Map<String, Boolean> COUNTS = Map.of("valeur", false, "part_des_epci", true);

    private final Map<String, Measure> measures;

    CommitmentReading(Map<String, Measure> measures) {
        this.measures = measures;
    }

    List<Commitment> read(Entry list) {
        List<Commitment> commitments = new ArrayList<>();
        list.items().forEach(item -> commitments.add(commitment(item.section())));
        if (commitments.isEmpty()) {
            throw list.fail("au moins un engagement est attendu.");
        }
        ObjectivesReading.unique(list);
        list.items().forEach(item -> checkWhole(item.section(), commitments));
        list.items().forEach(item -> checkParts(item.section(), commitments));
        return List.copyOf(commitments);
    }

    private Commitment commitment(Section section) {
        section.only("id", "libelle", "domaine", "mesure", "cible", "prioritaire", "calcul", "maximum", "part_de");
        return new Commitment(
                section.text("id"),
                section.text("libelle"),
                section.text("domaine"),
                measure(section),
                positive(section.get("cible")),
                section.find("prioritaire").map(Entry::flag).orElse(false),
                section.has("calcul") && section.choice("calcul", COUNTS),
                section.find("maximum").map(CommitmentReading::positive).orElse(null),
                section.textOr("part_de", ""));
    }

    private Measure measure(Section section) {
        Measure measure = section.choice("mesure", measures);
        Formula formula = measure.formula();
        if (formula != null && formula.denominator() == Formula.Denominator.POPULATION) {
            throw section.get("mesure")
                    .fail("« " + measure.id()
                            + " » est par habitant ; un engagement porte sur une mesure de base, ou sur"
                            + " un rapport de deux mesures.");
        }
        if (section.has("calcul") && section.choice("calcul", COUNTS) && formula != null) {
            throw section.get("calcul").fail("part_des_epci demande une mesure de base, qui vaut 1 par EPCI concerné.");
        }
        return measure;
    }

    private static BigDecimal positive(Entry entry) {
        BigDecimal amount = entry.decimal();
        if (amount.signum() <= 0) {
            throw entry.fail("un nombre plus grand que zéro est attendu.");
        }
        return amount;
    }

    private static void checkParts(Section section, List<Commitment> all) {
        String id = section.text("id");
        BigDecimal sum = BigDecimal.ZERO;
        for (Commitment other : all) {
            sum = other.partOf().equals(id) ? sum.add(other.target()) : sum;
        }
        BigDecimal target = section.get("cible").decimal();
        if (sum.signum() > 0 && sum.compareTo(target) != 0) {
            throw section.get("cible")
                    .fail("ses parts font " + sum.toPlainString() + ", elle vaut " + target.toPlainString()
                            + " : une cible partagée est la somme de ses parts.");
        }
    }

    private static void checkWhole(Section section, List<Commitment> all) {
        String id = section.text("id");
        Optional<Entry> whole = section.find("part_de");
        whole.filter(entry -> entry.text().equals(id)
                        || all.stream().noneMatch(other -> other.id().equals(entry.text())))
                .ifPresent(entry -> {
                    throw entry.failUnknown(
                            entry.text(),
                            all.stream()
                                    .map(Commitment::id)
                                    .filter(other -> !other.equals(id))
                                    .toList());
                });
    }
}
