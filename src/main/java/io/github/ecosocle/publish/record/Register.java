package io.github.ecosocle.publish.record;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.SettledRecord;
import io.github.ecosocle.domain.record.Answer;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All records of one kind, by territory, with what is held of the indicators of each. */
final class Register {
    private final RecordKind kind;
    private final Territories territories;
    private final Map<String, SettledRecord> records;
    private final List<Indicator> indicators;
    private final List<String> codes;
    private final Held held;
    private final boolean everywhere;

    Register(ReleaseContent content, RecordKind kind) {
        this.kind = kind;
        this.territories = content.territories();
        this.records = content.records().stream()
                .filter(record -> record.received().kind().equals(kind.id()))
                .collect(Collectors.toMap(record -> record.received().territory(), Function.identity()));
        this.indicators = content.catalogue().indicators();
        this.codes = indicators.stream().map(Indicator::code).toList();
        this.held = Held.of(content, kind.level());
        this.everywhere = content.job().perimeter().contains(Territories.FRANCE);
    }

    RecordKind kind() {
        return kind;
    }

    Territories territories() {
        return territories;
    }

    Level level() {
        return kind.level();
    }

    List<Indicator> indicators() {
        return indicators;
    }

    Held held() {
        return held;
    }

    /** Every territory of the job at the level, with or without a record. */
    IntStream ids() {
        return IntStream.range(territories.first(kind.level()), territories.end(kind.level()))
                .filter(id -> everywhere || held.hasMet(id) || find(id).isPresent());
    }

    /** Those with a record that may be read. */
    List<Integer> recorded() {
        return ids().filter(id -> find(id).filter(record -> !record.isClosed()).isPresent())
                .boxed()
                .toList();
    }

    /** How many records were received and may not be read. */
    long closedCount() {
        return ids().filter(id -> find(id).filter(SettledRecord::isClosed).isPresent())
                .count();
    }

    Optional<SettledRecord> find(int id) {
        return Optional.ofNullable(records.get(territories.code(id)));
    }

    int heldCount(int id) {
        return held.count(id, codes);
    }

    String heldYears(int id) {
        return joined(held.years(id, codes));
    }

    static String joined(Iterable<Integer> years) {
        StringBuilder text = new StringBuilder();
        years.forEach(year -> text.append(text.isEmpty() ? "" : "|").append(year));
        return text.toString();
    }

    Claim claim(int id) {
        Optional<SettledRecord> record = find(id);
        if (record.isEmpty()) {
            return Claim.NO_RECORD;
        }
        if (record.get().isClosed()) {
            return Claim.CLOSED;
        }
        Answer.State said =
                record.get().received().find(kind.claim()).map(Answer::state).orElse(Answer.State.ABSENT);
        return Claim.judge(said, heldCount(id), indicators.size());
    }
}
