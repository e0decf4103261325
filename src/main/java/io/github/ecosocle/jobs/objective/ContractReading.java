package io.github.ecosocle.jobs.objective;

import io.github.ecosocle.domain.objective.Condition;
import io.github.ecosocle.domain.objective.Contract;
import io.github.ecosocle.domain.objective.Grant;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Turns {@code contrat:} and what goes with it into a contract. */
final class ContractReading {
    private static final int FIRST_YEAR = 1968;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 30;
    private static final int PERCENT = 100;

    private static final Map<String, Level> LEVELS = Stream.of(Level.values())
            .filter(level -> level != Level.COMMUNE)
            .collect(Collectors.toUnmodifiableMap(Level::label, level -> level));
    private static final Map<String, Grant.Kind> KINDS =
            Stream.of(Grant.Kind.values()).collect(Collectors.toUnmodifiableMap(Grant.Kind::label, kind -> kind));

    private ContractReading() {}

    static Contract read(Section root, CommitmentReading commitments, Territories territories) {
        Section place = root.get("contrat").section().only("niveau", "code", "debut", "duree");
        Level level = place.choice("niveau", LEVELS);
        String code = place.text("code");
        if (territories.find(level, code) == Territories.NONE) {
            throw place.get("code").failUnknown(code, codes(level, territories));
        }
        List<Condition> conditions = each(root.find("conditions"), ContractReading::condition);
        Map<String, String> known = conditions.stream().collect(Collectors.toMap(Condition::id, Condition::id));
        return new Contract(
                level,
                code,
                place.find("debut")
                        .map(entry -> entry.whole(FIRST_YEAR, LAST_YEAR))
                        .orElse(0),
                place.get("duree").whole(1, LONGEST),
                commitments.read(root.get("engagements")),
                conditions,
                each(root.find("montants"), section -> grant(section, known)));
    }

    private static <T> List<T> each(Optional<Entry> list, Function<Section, T> reading) {
        if (list.isEmpty()) {
            return List.of();
        }
        ObjectivesReading.unique(list.get());
        return list.get().items().stream()
                .map(item -> reading.apply(item.section()))
                .toList();
    }

    private static Condition condition(Section section) {
        section.only("id", "libelle", "prioritaires", "autres");
        return new Condition(
                section.text("id"),
                section.text("libelle"),
                section.get("prioritaires").whole(0, PERCENT),
                section.get("autres").whole(0, PERCENT));
    }

    private static Grant grant(Section section, Map<String, String> conditions) {
        section.only("id", "libelle", "nature", "euros", "condition");
        if (section.get("euros").decimal().signum() <= 0) {
            throw section.get("euros").fail("un montant plus grand que zéro est attendu.");
        }
        return new Grant(
                section.text("id"),
                section.text("libelle"),
                section.choice("nature", KINDS),
                section.get("euros").decimal(),
                section.find("condition").map(entry -> entry.choice(conditions)).orElse(""));
    }

    private static List<String> codes(Level level, Territories territories) {
        return IntStream.range(territories.first(level), territories.end(level))
                .mapToObj(territories::code)
                .limit(50)
                .toList();
    }
}
