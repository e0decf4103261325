package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.JobsCopy;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.settle.Settlement;
import io.github.ecosocle.settle.Settling;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The real catalogue on a small country. EPCI 200069037: communes 59001 (100 people, 4 km2) and 62001 (200, 6), so over two
 * départements. EPCI 246201016: commune 62002 (30, 5.5). Commune 62003 (4 people, 1 km2) has no EPCI.
 */
public final class Country {
    private final JobDefinition job;
    private final Catalogue catalogue;
    private final Territories territories;
    private final Populations populations;
    private final List<Deposit> deposits = new ArrayList<>();
    private @Nullable Settlement settlement;

    private record Deposit(Submission submission, Observations observations, LocalDate day, boolean withdrawn) {}

    public Country(Path folder) {
        JobsFolder jobs = JobsCopy.in(folder).open();
        this.job = jobs.job("socle-national");
        this.catalogue = jobs.catalogue(job);
        this.territories = jobs.territories(job);
        this.populations = jobs.populations(job, territories);
    }

    /** @param lines {@code level code year measure value}, and a source when there is one */
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
            observations.add(observation(line.split(" "), observations.size() + 2));
        }
        deposits.add(new Deposit(submission, observations, LocalDate.parse(day), withdrawn));
        return this;
    }

    private static Observation observation(String[] words, int row) {
        State state = state(words[4]);
        Quantity quantity = state == State.KNOWN ? Quantity.of(new BigDecimal(words[4])) : null;
        String source = words.length > 5 ? words[5] : "";
        int year = Integer.parseInt(words[2]);
        int noDay = Observation.NO_DAY;
        return new Observation(
                words[0], words[1], year, words[3], "", state, quantity, words[4], "", "", row, 3, source, noDay, "",
                "");
    }

    private static State state(String word) {
        return switch (word) {
            case "nc" -> State.NON_COMMUNIQUE;
            case "secret" -> State.SECRET;
            case "SUPPRIMER" -> State.REMOVAL;
            case "refuse" -> State.REFUSED;
            default -> State.KNOWN;
        };
    }

    public Settlement settle() {
        return settle(deposits);
    }

    /** The deposits come in another order than they arrived in. */
    public Settlement settleBackwards() {
        List<Deposit> backwards = new ArrayList<>(deposits);
        Collections.reverse(backwards);
        return settle(backwards);
    }

    private Settlement settle(List<Deposit> inOrder) {
        Settling settling = new Settling(catalogue, territories, job);
        for (Deposit one : inOrder) {
            settling.add(one.submission, one.observations, (int) one.day.toEpochDay(), one.withdrawn);
        }
        settlement = settling.settle();
        return settlement;
    }

    /** What became of each value of each deposit, in the order of arrival: {@code decision motif}. */
    public List<String> decisions() {
        Settlement settled = settlement == null ? settle() : settlement;
        List<String> told = new ArrayList<>();
        for (Deposit one : deposits) {
            Decisions decisions = settled.decisions(one.submission, one.observations, Map.of());
            for (int at = 0; at < one.observations.size(); at++) {
                told.add(decisions.decision(at).name() + " " + decisions.motif(at));
            }
        }
        return told;
    }

    Aggregation aggregate() {
        Settlement settled = settlement == null ? settle() : settlement;
        return new Aggregation(catalogue, job, populations, settled.cube(), new Origins() {
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

    /** The figure of a territory, by its code. */
    Figure figure(String code, String measure, int year) {
        List<Figure> found = new ArrayList<>();
        aggregate().figures(figure -> {
            if (territories.code(figure.territory()).equals(code)
                    && figure.measure().id().equals(measure)
                    && figure.year() == year) {
                found.add(figure);
            }
        });
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " figures of " + measure + " for " + code);
        }
        return found.get(0);
    }

    String value(String code, String measure, int year) {
        return figure(code, measure, year).value();
    }
}
