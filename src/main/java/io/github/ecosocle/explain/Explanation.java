package io.github.ecosocle.explain;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.territory.Level;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Turns a question into lines of plain French: the figure, its rule and coverage, the figures of its members, and for each the
 * file, sheet, cell and hash it was read in. Only what is published is told, so no secret is.
 */
public final class Explanation {
    private final PublishedRelease release;
    private final JobDefinition job;
    private final Question question;
    private final List<String> lines = new ArrayList<>();

    private Explanation(PublishedRelease release, JobDefinition job, Question question) {
        this.release = release;
        this.job = job;
        this.question = question;
    }

    /** Empty when the release holds no such figure. */
    public static List<String> of(PublishedRelease release, JobDefinition job, Question question) throws IOException {
        return new Explanation(release, job, question).lines();
    }

    private List<String> lines() throws IOException {
        List<NamedCsvRecord> figures = figures(
                question.level(), Set.of(question.code()), question.measure().id());
        if (figures.isEmpty()) {
            return lines;
        }
        line("Pourquoi ce chiffre ? Publication " + release.name() + " de « " + job.name() + " »");
        line(question.measure().label() + " (" + question.measure().id() + "), " + question.year());
        line(question.territories().name(question.territory()) + " ("
                + question.level().label() + " " + question.code() + ")");
        Origins origins = Origins.of(release, question);
        for (NamedCsvRecord figure : figures) {
            figure(figure);
            origins.of(question.level(), question.code(), question.measure().id(), method(figure))
                    .forEach(this::line);
        }
        for (String term : question.terms()) {
            term(term, origins);
        }
        return lines;
    }

    private void figure(NamedCsvRecord figure) throws IOException {
        line("");
        if (!method(figure).isEmpty()) {
            line("Méthode     " + method(figure));
        }
        String value = figure.getField("valeur");
        line("Chiffre     "
                + (value.isEmpty() ? "aucun" : FrenchNumbers.of(value) + " " + figure.getField("unite"))
                + ", " + Words.statut(figure.getField("statut")));
        if (!figure.getField("motif").isEmpty()) {
            line("Motif       " + figure.getField("motif"));
        }
        line("Règle       " + Words.rule(question.measure(), job));
        if (question.level() != Level.COMMUNE) {
            coverage(figure);
        }
    }

    private void coverage(NamedCsvRecord figure) throws IOException {
        line("Couverture  " + figure.getField("epci_renseignes") + " EPCI sur " + figure.getField("epci_attendus")
                + ", " + FrenchNumbers.of(figure.getField("part_population_pct")) + " % de la population");
        if (!figure.getField("epci_manquants").isEmpty()) {
            line("Manquent    " + figure.getField("epci_manquants").replace("|", ", "));
        }
        for (NamedCsvRecord row : release.rows(
                "couverture.csv",
                row -> isAsked(
                                row,
                                question.level(),
                                Set.of(question.code()),
                                question.measure().id())
                        && method(row).equals(method(figure)))) {
            if (!row.getField("annee_population").isEmpty()) {
                line("Population  de l’année " + row.getField("annee_population"));
            }
            if (!row.getField("partages").isEmpty()) {
                line("Partages    "
                        + FrenchNumbers.of(
                                row.getField("partages").replace("|", " ; ").replace("=", " pour ")));
            }
        }
    }

    private void term(String term, Origins origins) throws IOException {
        Set<String> epci = codes(Level.EPCI);
        List<NamedCsvRecord> members = new ArrayList<>(figures(Level.EPCI, epci, term));
        members.addAll(figures(Level.COMMUNE, codes(Level.COMMUNE), term));
        boolean own = question.level() == Level.COMMUNE || question.level() == Level.EPCI;
        if (own && !term.equals(question.measure().id())) {
            members.addAll(0, figures(question.level(), Set.of(question.code()), term));
        }
        if (members.isEmpty()) {
            return;
        }
        line("");
        line("Membres, " + term + " :");
        for (NamedCsvRecord member : members) {
            String code = member.getField("code_territoire");
            String value = member.getField("valeur");
            line("  " + code + " " + member.getField("nom_territoire") + " : "
                    + (value.isEmpty() ? "—" : FrenchNumbers.of(value) + " " + member.getField("unite")) + ", "
                    + Words.statut(member.getField("statut"))
                    + (method(member).isEmpty() ? "" : ", méthode " + method(member)));
            Level level = Level.find(member.getField("niveau")).orElse(Level.EPCI);
            origins.of(level, code, term, method(member)).forEach(told -> line("  " + told));
        }
    }

    private Set<String> codes(Level level) {
        Set<String> codes = new HashSet<>();
        question.members().stream()
                .filter(member -> question.territories().level(member) == level)
                .forEach(member -> codes.add(question.territories().code(member)));
        return codes;
    }

    private List<NamedCsvRecord> figures(Level level, Set<String> codes, String measure) throws IOException {
        return codes.isEmpty()
                ? List.of()
                : release.rows("indicateurs_" + level.label() + ".csv", row -> isAsked(row, level, codes, measure));
    }

    private boolean isAsked(NamedCsvRecord row, Level level, Set<String> codes, String measure) {
        return codes.contains(row.getField("code_territoire"))
                && row.getField("annee").equals(Integer.toString(question.year()))
                && row.getField("mesure").equals(measure)
                && row.getField("niveau").equals(level.label());
    }

    private static String method(NamedCsvRecord row) {
        return row.getField("methode");
    }

    private void line(String text) {
        lines.add(text);
    }
}
