package io.github.ecosocle.publish.page.objective;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.objective.Attainment;
import io.github.ecosocle.domain.objective.Commitment;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Grant;
import io.github.ecosocle.domain.objective.Verdict;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.page.frame.FrenchText;
import io.github.ecosocle.publish.page.frame.Html;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells one contract: the answer first, then each objective, then who brought what, then the years. */
final class ContractSection {
    private static final int DECIMALS = 1;
    private static final Map<Verdict.Answer, String> ANSWERS = Map.of(
            Verdict.Answer.MET, "remplie",
            Verdict.Answer.NOT_MET, "pas remplie",
            Verdict.Answer.UNDETERMINED, "on ne peut pas encore le dire");

    private final Contract contract;
    private final Territories territories;
    private final List<Attainment> attainments;
    private final List<Verdict> verdicts;

    ContractSection(String file, Contract contract, ReleaseContent content) {
        this.contract = contract;
        this.territories = content.territories();
        this.attainments = content.objectives().attainments().stream()
                .filter(attained -> attained.file().equals(file))
                .toList();
        this.verdicts = content.objectives().verdicts().stream()
                .filter(verdict -> verdict.file().equals(file))
                .toList();
    }

    void write(Html body) {
        List<Integer> years =
                attainments.stream().map(Attainment::year).distinct().sorted().toList();
        if (years.isEmpty()) {
            body.paragraph("Aucune valeur n’a encore été reçue pour ce contrat.");
            return;
        }
        int last = years.get(years.size() - 1);
        verdicts.stream().filter(verdict -> verdict.year() == last).forEach(verdict -> answer(body, verdict));
        state(body, last);
        parts(body, last);
        if (years.size() > 1) {
            history(body, years);
        }
        money(body);
    }

    private void answer(Html body, Verdict verdict) {
        String said = "Fin " + verdict.year() + "\u00a0: " + ANSWERS.get(verdict.answer()) + ".";
        body.markup("<div class=\"reponse " + verdict.answer().label() + "\">\n")
                .paragraph(verdict.condition().label() + ".")
                .markup("<p><strong>" + SafeText.forHtml(said) + "</strong></p>\n");
        if (!verdict.below().isEmpty()) {
            body.paragraph("Sous leur seuil\u00a0: " + labels(verdict.below()) + ".");
        }
        if (!verdict.unknown().isEmpty()) {
            body.paragraph("Rien ne peut en être dit, il manque des valeurs\u00a0: " + labels(verdict.unknown()) + ".");
        }
        body.markup("</div>\n");
    }

    private String labels(List<String> ids) {
        return contract.commitments().stream()
                .filter(commitment -> ids.contains(commitment.id()))
                .map(Commitment::label)
                .collect(Collectors.joining("\u00a0; "));
    }

    private void state(Html body, int year) {
        body.beginTable(
                "Où en est chaque objectif, fin " + year,
                List.of("Objectif", "Cible", "Réalisé", "Part de la cible", "Situation"));
        for (Commitment commitment : contract.commitments()) {
            Attainment attained = whole(commitment, year);
            body.rowOfMarkup(
                    head(commitment),
                    List.of(
                            escaped(amount(commitment, commitment.target())),
                            escaped(done(attained)),
                            share(attained),
                            escaped(status(attained))));
        }
        body.endTable();
    }

    private static String head(Commitment commitment) {
        String label = SafeText.forHtml(commitment.label());
        return commitment.priority() ? label + " <strong>(prioritaire)</strong>" : label;
    }

    private Attainment whole(Commitment commitment, int year) {
        return find(commitment, year, false).findFirst().orElseThrow();
    }

    private Stream<Attainment> find(Commitment commitment, int year, boolean member) {
        return attainments.stream()
                .filter(attained -> attained.commitment().equals(commitment)
                        && attained.year() == year
                        && attained.member() == member);
    }

    private static String amount(Commitment commitment, BigDecimal amount) {
        String unit = commitment.unit().equals("nb") ? "" : "\u00a0" + commitment.unit();
        return FrenchText.number(amount, DECIMALS) + unit;
    }

    private static String done(Attainment attained) {
        return Optional.ofNullable(attained.done())
                .map(done -> amount(attained.commitment(), done))
                .orElse("inconnu");
    }

    private static String share(Attainment attained) {
        return Optional.ofNullable(attained.percent())
                .map(percent -> "<span class=\"taux\">" + Drawing.bar(percent) + FrenchText.number(percent, DECIMALS)
                        + "\u00a0%</span>")
                .orElse("inconnue");
    }

    private String status(Attainment attained) {
        return switch (attained.status()) {
            case REACHED -> "atteint";
            case UNDERWAY -> "en cours";
            case CONTRIBUTION -> "";
            case IMPOSSIBLE -> "plus que le possible\u00a0: à corriger";
            case INCOMPLETE -> "il manque " + new MissingMembers(territories).list(attained.missing());
        };
    }

    private void parts(Html body, int year) {
        List<Integer> members = attainments.stream()
                .filter(Attainment::member)
                .map(Attainment::territory)
                .distinct()
                .toList();
        if (members.isEmpty()) {
            return;
        }
        List<String> headings = new ArrayList<>(List.of("Objectif"));
        members.forEach(member -> headings.add(territories.name(member)));
        body.beginTable("Ce que chaque EPCI a réalisé, fin " + year, headings);
        for (Commitment commitment : contract.commitments()) {
            body.row(
                    SafeText.forHtml(commitment.label()),
                    find(commitment, year, true).map(ContractSection::done).toList());
        }
        body.endTable();
    }

    private void history(Html body, List<Integer> years) {
        List<String> headings = new ArrayList<>(List.of("Objectif"));
        years.forEach(year -> headings.add("Fin " + year));
        body.beginTable("Part de la cible atteinte, année après année", headings);
        for (Commitment commitment : contract.commitments()) {
            body.rowOfMarkup(
                    SafeText.forHtml(commitment.label()),
                    years.stream().map(year -> share(whole(commitment, year))).toList());
        }
        body.endTable();
    }

    private void money(Html body) {
        if (contract.grants().isEmpty()) {
            return;
        }
        body.beginTable("Montants écrits au contrat", List.of("Montant", "Nature", "Euros"));
        for (Grant grant : contract.grants()) {
            body.row(
                    SafeText.forHtml(grant.label()),
                    List.of(grant.kind().label(), FrenchText.number(grant.euros(), 2) + "\u00a0€"));
        }
        body.endTable()
                .paragraph(
                        "Ce sont des montants de contrat, jamais des sommes dues\u00a0: un plafond n’est ni réduit ni promis"
                                + " ici.");
    }

    private static String escaped(String text) {
        return SafeText.forHtml(text);
    }
}
