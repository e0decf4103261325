package io.github.ecosocle.normalise.row;

import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Nuances;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Strings;
import io.github.ecosocle.normalise.cell.Readers;
import io.github.ecosocle.normalise.cell.RowFacts;
import io.github.ecosocle.normalise.layout.TablePlan;
import io.github.ecosocle.normalise.notice.Fault;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts masses d'eau listed one a row, each once per territory and year; their codes stay in the comment. */
final class WaterBodies {
    static final Rule WATER_STATE = new Rule(
            "WATER_STATE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "État écologique inconnu : « {lu} ». Écrire {attendu}.",
            "très bon, bon, moyen, médiocre, mauvais ou inconnu",
            "pas mal");

    private final Readers readers;
    private final Observations observations;
    private final TablePlan plan;
    private final Nuances nuances;
    private final String sheet;
    private final Map<Key, Counted> counted = new LinkedHashMap<>();

    private record Key(int level, int code, int year, int method, int source, int day) {}

    /** The codes of one territory and year. */
    private static final class Counted {
        private final SortedSet<String> all = new TreeSet<>();
        private final SortedSet<String> good = new TreeSet<>();
        private final int row;
        /** That of the first row that is closed: their number tells of each. */
        private int access;

        private Counted(int row) {
            this.row = row;
        }
    }

    WaterBodies(Readers readers, TablePlan plan, String sheet) {
        this.readers = readers;
        this.observations = readers.observations();
        this.plan = plan;
        this.nuances = readers.catalogue().vocabulary().nuances();
        this.sheet = sheet;
    }

    void read(RowFacts facts) {
        String code = facts.row().text(plan.column(Field.CODE_MASSE_EAU)).strip();
        String word = facts.row().text(plan.column(Field.ETAT));
        Nuances.State state = nuances.states().get(Spelling.headingKey(word));
        Fault fault = facts.fault();
        if (fault == null && (state == null || code.isEmpty())) {
            fault = Fault.of(WATER_STATE, word);
            readers.notices().tell(fault, facts.row().number(), plan.column(Field.ETAT));
        }
        Key key = new Key(
                facts.territory().level(),
                facts.territory().code(),
                facts.year().year(),
                facts.methodNumber(),
                facts.source(),
                facts.depositDay());
        if (fault != null) {
            add(key, facts.row().number(), word, new TreeSet<>(), null, fault.motif());
            closeLast(facts.access());
            return;
        }
        Counted codes =
                counted.computeIfAbsent(key, any -> new Counted(facts.row().number()));
        codes.access = Math.max(codes.access, facts.access());
        codes.all.add(code);
        if (state == Nuances.State.GOOD) {
            codes.good.add(code);
        }
    }

    void end() {
        for (Measure measure : readers.catalogue().measures()) {
            if (measure.rule() == Measure.Rule.DISTINCT) {
                counted.forEach((key, codes) -> {
                    SortedSet<String> listed = measure.atMost() == null ? codes.all : codes.good;
                    add(key, codes.row, Integer.toString(listed.size()), listed, measure, "");
                    closeLast(codes.access);
                });
            }
        }
    }

    private void closeLast(int access) {
        observations.setTextNumber(TextColumn.ACCESS, observations.size() - 1, access);
    }

    private void add(Key key, int row, String read, SortedSet<String> codes, @Nullable Measure measure, String motif) {
        Strings strings = observations.strings();
        Quantity count = measure == null ? null : new Quantity(codes.size(), 0, 1);
        observations.add(new Observation(
                strings.get(key.level()),
                strings.get(key.code()),
                key.year(),
                measure == null ? "masses_eau_nb" : measure.id(),
                strings.get(key.method()),
                measure == null ? State.REFUSED : State.KNOWN,
                count,
                read,
                "",
                sheet,
                row,
                plan.column(Field.ETAT),
                strings.get(key.source()),
                key.day(),
                String.join("|", codes),
                motif));
    }
}
