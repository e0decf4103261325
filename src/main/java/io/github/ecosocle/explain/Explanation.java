package io.github.ecosocle.explain;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns a question into lines of plain French: the figure, its rule and coverage, the figures of its members, and for each the
 * file, sheet, cell and hash it was read in. Only what is published is told, so no secret is.
 */
public final class Explanation {
    private final PublishedRelease release;
    private final Question question;
    private final List<String> lines = new ArrayList<>();

    private Explanation(PublishedRelease release, Question question) {
        this.release = release;
        this.question = question;
    }

    /** Empty when the release holds no such figure. */
    public static List<String> of(PublishedRelease release, Question question) throws IOException {
        Explanation explanation = new Explanation(release, question);
        explanation.tell();
        // a sheet or a value may hold signs that would write elsewhere on the terminal
        return explanation.lines.stream().map(SafeText::visible).toList();
    }

    /** The years that the release holds for a territory and a measure, in order. */
    public static List<Integer> years(PublishedRelease release, Question question) throws IOException {
        Wanted anyYear =
                new Wanted(Set.of(question.code()), Set.of(question.measure().id()), Wanted.ANY_YEAR);
        Set<Integer> years = new TreeSet<>();
        release.figures(question.level(), anyYear).forEach(row -> years.add(Integer.valueOf(row.get("annee"))));
        return List.copyOf(years);
    }

    private void tell() throws IOException {
        Set<String> wanted = new HashSet<>(question.terms());
        wanted.add(question.measure().id());
        List<Row> own = release.figures(question.level(), new Wanted(Set.of(question.code()), wanted, question.year()));
        List<Row> figures = own.stream()
                .filter(row -> row.measure().equals(question.measure().id()))
                .toList();
        if (figures.isEmpty()) {
            return;
        }
        boolean membersCount =
                own.stream().anyMatch(row -> question.terms().contains(row.measure()) && !question.isOwn(row));
        Set<String> epci = membersCount ? MemberLines.codes(question, Level.EPCI) : Set.of();
        Set<String> communes = membersCount ? MemberLines.codes(question, Level.COMMUNE) : Set.of();
        Set<String> terms = Set.copyOf(question.terms());
        List<Row> gathered = new ArrayList<>(release.figures(Level.EPCI, new Wanted(epci, terms, question.year())));
        gathered.addAll(release.figures(Level.COMMUNE, new Wanted(communes, terms, question.year())));
        Set<String> concerned = new HashSet<>(Set.of(question.code()));
        concerned.addAll(epci);
        concerned.addAll(communes);
        concerned.addAll(CarriedParts.of(own));
        ReceivedValues received = ReceivedValues.of(release, concerned, question);
        List<Row> coverage = coverage();
        MemberLines members = new MemberLines(question, gathered, received);
        head();
        for (Row figure : figures) {
            lines.addAll(new FigureLines(question, received, coverage).of(figure, own, members));
        }
    }

    private List<Row> coverage() throws IOException {
        List<Row> rows = new ArrayList<>();
        Wanted wanted =
                new Wanted(Set.of(question.code()), Set.of(question.measure().id()), question.year());
        release.read("couverture.csv", wanted, row -> {
            if (row.get("niveau").equals(question.level().label())) {
                rows.add(row);
            }
        });
        return rows;
    }

    private void head() {
        lines.add("Pourquoi ce chiffre ? Publication " + release.name() + " de « "
                + question.job().name() + " »");
        lines.add(question.measure().label() + " (" + question.measure().id() + "), " + question.year());
        lines.add(question.territories().name(question.territory()) + " ("
                + question.level().label() + " " + question.code() + ")");
    }
}
