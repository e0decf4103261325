package io.github.ecosocle.settle;

import io.github.ecosocle.aggregate.Reference;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.correction.Expected;
import io.github.ecosocle.domain.cube.Cube;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.ConstantReference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of one key, {@code dma_t} of Pays de Lumbres in 2023, from several files, with what is known to be wrong in them. */
final class Deposits {
    static final String EPCI = "246201016";
    private static final Reference REAL = ConstantReference.real().reference();
    private static final Catalogue CATALOGUE = REAL.catalogue();
    private static final Territories TERRITORIES = REAL.territories();

    private final List<Correction> corrections = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final List<Observations> said = new ArrayList<>();

    /** @param value null to set aside what is received */
    Deposits corrected(String source, String expected, @Nullable String value) {
        corrections.add(new Correction(
                "corrections[1]",
                source,
                TERRITORIES.find(Level.EPCI, EPCI),
                CATALOGUE.number("dma_t"),
                2023,
                null,
                new Expected(expected, "", Rational.of(new BigDecimal(expected))),
                value == null ? null : Rational.of(new BigDecimal(value)),
                "gravats comptés deux fois",
                "Anne",
                LocalDate.of(2026, 1, 31)));
        return this;
    }

    /** One value of the key, with a reason of its own and why it is closed. */
    Deposits say(String submitter, String day, State state, String value, String motif, String closed) {
        Observations one = new Observations();
        one.add(new Observation(
                "epci",
                EPCI,
                2023,
                "dma_t",
                "",
                state,
                state == State.KNOWN ? Quantity.of(new BigDecimal(value)) : null,
                value,
                "",
                "",
                2,
                3,
                "",
                Observation.NO_DAY,
                "",
                motif));
        if (!closed.isEmpty()) {
            one.setText(TextColumn.ACCESS, 0, closed);
        }
        int arrival = submissions.size() + 1;
        submissions.add(new Submission(
                submitter,
                Integer.toString(arrival).repeat(64),
                "f" + arrival + ".csv",
                LocalDate.parse(day),
                arrival));
        said.add(one);
        return this;
    }

    Deposits number(String submitter, String day, String value) {
        return say(submitter, day, State.KNOWN, value, "", "");
    }

    private Settlement settle() {
        Settling settling = new Settling(CATALOGUE, TERRITORIES, REAL.job(), Passages.NONE, corrections);
        for (int i = 0; i < submissions.size(); i++) {
            int day = (int) submissions.get(i).firstSeen().toEpochDay();
            settling.add(submissions.get(i), said.get(i), day, false);
        }
        return settling.settle().carry();
    }

    Decisions decisions(int deposit) {
        return settle().decisions(submissions.get(deposit), said.get(deposit), Map.of());
    }

    /** {@code RETENU motif} of each. */
    List<String> told() {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < submissions.size(); i++) {
            Decisions decisions = decisions(i);
            told.add((decisions.decision(0) + " " + decisions.motif(0)).strip());
        }
        return told;
    }

    private Plane plane() {
        Cube cube = settle().cube();
        return cube.plane(CATALOGUE.number("dma_t"), 0, 2023, Level.EPCI);
    }

    State state() {
        return plane().state(TERRITORIES.find(Level.EPCI, EPCI));
    }

    String closure() {
        return plane().closure(TERRITORIES.find(Level.EPCI, EPCI));
    }

    /** What the slot holds; empty when it holds no number. */
    String value() {
        Exact value = plane().value(TERRITORIES.find(Level.EPCI, EPCI));
        return value == null ? "" : value.toPlainText();
    }
}
