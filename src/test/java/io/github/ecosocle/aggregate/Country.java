package io.github.ecosocle.aggregate;

import io.github.ecosocle.aggregate.member.Weights;
import io.github.ecosocle.domain.cube.Cube.Series;
import io.github.ecosocle.domain.cube.Plane;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.FigureSink;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.Settling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What a country receives, what is settled of it, and the figures that come of it. */
public final class Country {
    private final Reference reference;
    private final Passages passages;
    private final List<Deposit> deposits = new ArrayList<>();
    private @Nullable Settlement settlement;

    private record Deposit(Submission submission, Observations observations, LocalDate day, boolean withdrawn) {}

    public Country(Reference reference) {
        this(reference, Passages.NONE);
    }

    /** @param passages along which what is sent for EPCI that are no more is carried */
    Country(Reference reference, Passages passages) {
        this.reference = reference;
        this.passages = passages;
    }

    /**
     * The real catalogue on a small country. EPCI 200069037: communes 59001 (100 people, 4 km2) and 62001 (200, 6), so over
     * two départements. EPCI 246201016: commune 62002 (30, 5.5). Commune 62003 (4 people, 1 km2) has no EPCI.
     */
    public static Country real() {
        return new Country(Reference.real());
    }

    /** @param lines {@code level code year measure value}, then {@code source=} {@code method=} {@code day=} {@code note=} */
    public Country deposit(String submitter, String day, String... lines) {
        return deposit(submitter, day, false, lines);
    }

    public Country withdrawn(String submitter, String day, String... lines) {
        return deposit(submitter, day, true, lines);
    }

    private Country deposit(String submitter, String day, boolean withdrawn, String... lines) {
        long arrival = deposits.size() + 1L;
        String sha256 = String.format(Locale.ROOT, "%08x", arrival).repeat(8);
        Submission submission =
                new Submission(submitter, sha256, submitter + arrival + ".csv", LocalDate.parse(day), arrival);
        Observations observations = new Observations();
        for (String line : lines) {
            observations.add(Line.read(line, observations.size() + 2));
        }
        settlement = null;
        deposits.add(new Deposit(submission, observations, LocalDate.parse(day), withdrawn));
        return this;
    }

    public Settlement settle() {
        return settle(deposits);
    }

    /** The deposits come in another order than they arrived in. */
    public Settlement settleShuffled(long seed) {
        List<Deposit> shuffled = new ArrayList<>(deposits);
        Collections.shuffle(shuffled, new Random(seed));
        return settle(shuffled);
    }

    private Settlement settle(List<Deposit> inOrder) {
        Settling settling =
                new Settling(reference.catalogue(), reference.territories(), reference.job(), passages, List.of());
        for (Deposit one : inOrder) {
            settling.add(one.submission, one.observations, (int) one.day.toEpochDay(), one.withdrawn);
        }
        settlement = settling.settle().carry();
        return settlement;
    }

    /** What became of each value of each deposit, in the order of arrival: {@code decision motif}. */
    public List<String> decisions() {
        return decisions(Map.of(), Map.of());
    }

    /** The same, once aggregation has set values aside. */
    public List<String> decisionsAfterAggregation() {
        Aggregation aggregation = aggregate();
        return decisions(aggregation.setAside(), aggregation.notes());
    }

    /** For each value of each deposit, whether its figure is secret once everything is aggregated. */
    List<Boolean> secrets() {
        Settlement settled = settlement == null ? settle() : settlement;
        Map<Integer, String> setAside = aggregate().setAside();
        List<Boolean> secret = new ArrayList<>();
        for (Deposit one : deposits) {
            Decisions decisions = settled.decisions(one.submission, one.observations, setAside);
            for (int at = 0; at < one.observations.size(); at++) {
                secret.add(decisions.isSecret(at));
            }
        }
        return secret;
    }

    private List<String> decisions(Map<Integer, String> setAside, Map<Integer, String> notes) {
        Settlement settled = settlement == null ? settle() : settlement;
        List<String> told = new ArrayList<>();
        for (Deposit one : deposits) {
            Decisions decisions = settled.decisions(one.submission, one.observations, setAside, notes);
            for (int at = 0; at < one.observations.size(); at++) {
                told.add(decisions.decision(at).name() + " " + decisions.motif(at));
            }
        }
        return told;
    }

    Aggregation aggregate() {
        Settlement settled = settlement == null ? settle() : settlement;
        return new Aggregation(
                reference.catalogue(), reference.job(), reference.populations(), settled.cube(), new Origins() {
                    @Override
                    public LocalDate depositDate(int observation) {
                        return settled.depositDateOf(observation);
                    }

                    @Override
                    public String note(int observation) {
                        return settled.noteOf(observation);
                    }
                });
    }

    Territories territories() {
        return reference.territories();
    }

    public int measureNumber(String id) {
        return reference.catalogue().number(id);
    }

    /** What each slot of the settled cube holds, and which submission put it there. */
    public String settled() {
        Settlement settled = settlement == null ? settle() : settlement;
        StringBuilder told = new StringBuilder();
        for (Series series : settled.cube().listSeries()) {
            for (Level level : Level.values()) {
                Plane plane = settled.cube().findPlane(series.measure(), 0, series.year(), level);
                for (int id = reference.territories().first(level);
                        plane != null && id < reference.territories().end(level);
                        id++) {
                    told.append(series).append(' ').append(id).append(plane.state(id));
                    told.append(plane.value(id)).append(plane.isCarried(id));
                    told.append(plane.isEmpty(id) ? "" : settled.submissionOf(plane.origin(id)))
                            .append('\n');
                }
            }
        }
        return told.toString();
    }

    /** The figures of a territory, by its code. */
    List<Figure> figures(String code, String measure, int year) {
        List<Figure> found = new ArrayList<>();
        aggregate().figures(figure -> {
            if (reference.territories().code(figure.territory()).equals(code)
                    && figure.measure().id().equals(measure)
                    && figure.year() == year) {
                found.add(figure);
            }
        });
        return found;
    }

    Figure figure(String code, String measure, int year) {
        List<Figure> found = figures(code, measure, year);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " figures of " + measure + " for " + code);
        }
        return found.get(0);
    }

    /** {@code value statut motif}. */
    String told(String code, String measure, int year) {
        Figure figure = figure(code, measure, year);
        return (figure.value() + " " + figure.statut() + " " + figure.motif()).strip();
    }

    /** The value before it is rounded for publication. */
    Exact exact(Level level, String code, String measure, int year) {
        Settlement settled = settlement == null ? settle() : settlement;
        Weights weights = new Weights(reference.territories(), reference.populations(), reference.job());
        Computing computing = new Computing(reference.territories(), weights, reference.job());
        for (PublishedSeries series : new SeriesTable(reference.catalogue(), settled.cube(), weights).list()) {
            if (series.measure().id().equals(measure) && series.year() == year) {
                Exact value = computing
                        .compute(reference.territories().find(level, code), series)
                        .value();
                return Objects.requireNonNull(value, code);
            }
        }
        throw new AssertionError("no series " + measure);
    }

    CoverageRow coverage(String code, String measure, int year) {
        return coverage().stream()
                .filter(row -> reference.territories().code(row.territory()).equals(code)
                        && row.measure().id().equals(measure)
                        && row.year() == year)
                .findFirst()
                .orElseThrow();
    }

    /** What each figure above the commune rests on. */
    List<CoverageRow> coverage() {
        List<CoverageRow> rows = new ArrayList<>();
        aggregate().figures(new FigureSink() {
            @Override
            public void figure(Figure figure) {}

            @Override
            public void coverage(CoverageRow row) {
                rows.add(row);
            }
        });
        return rows;
    }

    String value(String code, String measure, int year) {
        return figure(code, measure, year).value();
    }
}
