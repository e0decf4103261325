package io.github.ecosocle.explain;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.MemberWeights;
import io.github.ecosocle.domain.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells one figure, of one method: its value, its rule, what it rests on, and then its members. */
final class FigureLines {
    private final Question question;
    private final ReceivedValues received;
    private final List<Row> coverage;
    private final List<String> lines = new ArrayList<>();

    FigureLines(Question question, ReceivedValues received, List<Row> coverage) {
        this.question = question;
        this.received = received;
        this.coverage = coverage;
    }

    /** @param own every figure of the territory itself, terms included */
    List<String> of(Row figure, List<Row> own, MemberLines members) {
        lines.add("");
        if (!figure.method().isEmpty()) {
            lines.add("Méthode     " + figure.method());
        }
        lines.add("Chiffre     " + value(figure));
        if (!figure.get("motif").isEmpty()) {
            lines.add("Motif       " + Words.motif(figure.get("motif")));
        }
        if (question.measure().isDerived() || question.level() != Level.COMMUNE) {
            lines.add("Règle       " + Words.rule(question.measure(), question.job()));
        }
        Row rests = coverage.stream()
                .filter(row -> row.method().equals(figure.method()))
                .findFirst()
                .orElse(figure);
        if (question.level() != Level.COMMUNE) {
            coverage(figure, rests);
        }
        lines.addAll(cells(question.measure().id(), figure.method()));
        for (String term : question.terms()) {
            term(term, figure, own, members, rests);
        }
        return lines;
    }

    private static String value(Row figure) {
        String value =
                figure.value().isEmpty() ? "aucun" : FrenchNumber.number(figure.value()) + " " + figure.get("unite");
        return value + ", " + Words.statut(figure.statut());
    }

    private void coverage(Row figure, Row rests) {
        lines.add("Couverture  " + figure.get("epci_renseignes") + " EPCI sur " + figure.get("epci_attendus") + ", "
                + FrenchNumber.number(figure.get("part_population_pct")) + " % de la population");
        if (!rests.get("poids").isEmpty() && !rests.get("poids").equals("population")) {
            lines.add(
                    "Poids       " + FrenchNumber.number(rests.get("part_poids_pct")) + " % de " + rests.get("poids"));
        }
        if (!figure.get("epci_manquants").isEmpty()) {
            List<String> missing = Arrays.asList(figure.get("epci_manquants").split("\\|"));
            lines.add("Manquent    " + FrenchNumber.number(missing.size()) + " : " + FrenchNumber.list(missing));
        }
        int year = populationYear(rests);
        if (year != 0) {
            long people = question.populations().of(question.territory(), year);
            lines.add("Population  de l’année " + year
                    + (people < 0 ? "" : " : " + FrenchNumber.number(people) + " habitants"));
        }
        if (!rests.get("partages").isEmpty()) {
            lines.add("Partages    EPCI à cheval : "
                    + FrenchNumber.list(shares(rests).entrySet().stream()
                            .map(share -> share.getKey() + " pour " + FrenchNumber.number(share.getValue()))
                            .toList()));
        }
    }

    private MemberWeights weights(Row rests) {
        return new MemberWeights(
                question.territories(),
                question.populations(),
                question.members(),
                question.measure().rule() == Measure.Rule.AREA_WEIGHTED,
                populationYear(rests));
    }

    private static int populationYear(Row rests) {
        String year = rests.get("annee_population");
        return year.isEmpty() ? 0 : Integer.parseInt(year);
    }

    private static Map<String, String> shares(Row rests) {
        Map<String, String> shares = new LinkedHashMap<>();
        for (String share : rests.get("partages").split("\\|")) {
            int equals = share.indexOf('=');
            if (equals > 0) {
                shares.put(share.substring(0, equals), share.substring(equals + 1));
            }
        }
        return shares;
    }

    private List<String> cells(String measure, String method) {
        return received.of(question.level().label(), question.code(), measure, method).stream()
                .map(line -> "  " + line)
                .toList();
    }

    private void term(String term, Row figure, List<Row> own, MemberLines members, Row rests) {
        String method = figure.method();
        Row said = own.stream()
                .filter(row -> row.measure().equals(term) && row.method().equals(method))
                .findFirst()
                .orElse(null);
        if (!term.equals(question.measure().id())) {
            lines.add("");
            lines.add("Terme       " + term + " : " + (said == null ? "aucun chiffre" : value(said)));
            lines.addAll(cells(term, method));
        }
        if (said != null && said.statut().equals("reconstruit")) {
            rates(term, method);
        }
        if (said != null && !CarriedParts.of(said).isEmpty()) {
            carried(said, term, method);
        } else if (said != null && question.isOwn(said)) {
            if (question.level() == Level.EPCI) {
                lines.add("  Chiffre de l’EPCI lui-même : ceux de ses communes n’y entrent pas.");
            }
        } else if (question.level() != Level.COMMUNE) {
            lines.add("");
            lines.addAll(members.of(term, method, weights(rests), shares(rests)));
        }
    }

    private void carried(Row said, String term, String method) {
        lines.add("  " + Words.motif(said.get("motif")));
        for (String siren : CarriedParts.of(said)) {
            if (!siren.equals(question.code())) {
                lines.add("  EPCI " + siren + " :");
                received.of(Level.EPCI.label(), siren, term, method).forEach(line -> lines.add("    " + line));
            }
        }
    }

    /** The rates a term was rebuilt from, unless one is the measure asked: its cells are already told. */
    private void rates(String term, String method) {
        for (String rate : question.ratesOf(term)) {
            if (!rate.equals(question.measure().id())) {
                lines.add("  taux envoyé, " + rate + " :");
                lines.addAll(cells(rate, method));
            }
        }
    }
}
