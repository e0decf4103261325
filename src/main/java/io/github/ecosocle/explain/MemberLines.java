package io.github.ecosocle.explain;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Member;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.wording.FrenchNumber;
import io.github.ecosocle.domain.wording.MemberWeights;
import io.github.ecosocle.domain.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells, for one term and method, what each member of the territory gave: its figure, its weight, and the cells behind it. */
final class MemberLines {
    private static final String INDENT = "    ";

    private final Question question;
    private final ReceivedValues received;
    private final Map<Key, Row> figures = new HashMap<>();

    private record Key(String level, String code, String measure, String method) {}

    MemberLines(Question question, List<Row> figures, ReceivedValues received) {
        this.question = question;
        this.received = received;
        for (Row row : figures) {
            this.figures.put(new Key(row.get("niveau"), row.code(), row.measure(), row.method()), row);
        }
    }

    /** @param shares of the straddling EPCI, by SIREN */
    List<String> of(String term, String method, MemberWeights weights, Map<String, String> shares) {
        List<String> lines = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        int known = 0;
        List<Member> members = question.members();
        for (Member member : members) {
            Territory named = question.territories().get(member.territory());
            Row figure = figures.get(new Key(named.level().label(), named.code(), term, method));
            List<String> cells = cells(named, term, method);
            boolean valued = figure != null && !figure.value().isEmpty();
            known += valued ? 1 : 0;
            if (!valued && cells.isEmpty() && (figure == null || figure.statut().equals("absent"))) {
                silent.add(named.code() + " " + named.name());
                continue;
            }
            lines.add("  " + named.code() + " " + named.name() + " : " + value(figure) + " ; " + weights.of(member)
                    + share(member, shares.get(named.code())));
            cells.forEach(line -> lines.add(INDENT + line));
            if (figure != null && figure.statut().equals("agrege") && named.level() == Level.EPCI) {
                lines.add(INDENT + "→ ses communes : explain --territory " + named.code() + " --level epci --measure "
                        + term + " --year " + question.year());
            }
        }
        lines.add(
                0,
                "Membres, " + term + " : " + FrenchNumber.number(known) + " avec une valeur sur "
                        + FrenchNumber.number(members.size()));
        if (!silent.isEmpty()) {
            lines.add("  Rien reçu de " + FrenchNumber.number(silent.size()) + " : " + FrenchNumber.list(silent));
        }
        return lines;
    }

    /** The cells of the term itself, then those of the rates it may have been rebuilt from. */
    private List<String> cells(Territory named, String term, String method) {
        String level = named.level().label();
        List<String> lines = new ArrayList<>(received.of(level, named.code(), term, method));
        for (String rate : question.ratesOf(term)) {
            List<String> sent = received.of(level, named.code(), rate, method);
            if (!sent.isEmpty()) {
                lines.add("taux envoyé, " + rate + " :");
                lines.addAll(sent);
            }
        }
        return lines;
    }

    private static String value(@Nullable Row figure) {
        if (figure == null) {
            return "pas de chiffre publié à ce niveau";
        }
        String value = figure.value().isEmpty()
                ? "aucune valeur"
                : FrenchNumber.number(figure.value()) + " " + figure.get("unite");
        String motif = figure.get("motif");
        return value + ", " + Words.statut(figure.statut()) + (motif.isEmpty() ? "" : " (" + Words.motif(motif) + ")");
    }

    private static String share(Member member, @Nullable String share) {
        if (share != null) {
            return ", compté pour " + FrenchNumber.number(share);
        }
        return member.whole() ? "" : ", pour ses communes d’ici seulement";
    }

    /** The codes of the members of one level. */
    static Set<String> codes(Question question, Level level) {
        Territories territories = question.territories();
        return question.members().stream()
                .filter(member -> territories.level(member.territory()) == level)
                .map(member -> territories.code(member.territory()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
