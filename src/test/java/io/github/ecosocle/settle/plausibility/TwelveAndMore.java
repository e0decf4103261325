package io.github.ecosocle.settle.plausibility;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.scrutiny.Tolerances;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.TerritoriesBuilder;
import io.github.ecosocle.domain.territory.TerritoriesBuilder.Commune;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.settle.Settling;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Fourteen EPCI of 20 000 people, e00 to e13, in one département, under the catalogue that is published. */
final class TwelveAndMore {
    static final int PEOPLE = 20_000;
    static final int COUNT = 14;

    private static final JobsFolder JOBS = new JobsFolder(Path.of("jobs"));
    private static final Territories TERRITORIES = territories();

    private final Catalogue catalogue;
    private final Settling settling;
    private Tolerances tolerances = Tolerances.USUAL;
    private int arrivals;

    TwelveAndMore() {
        this("socle-national");
    }

    private TwelveAndMore(String job) {
        JobDefinition read = JOBS.job(job);
        catalogue = JOBS.catalogue(read);
        settling = new Settling(catalogue, TERRITORIES, read);
    }

    /** Under the catalogue of another job. */
    static TwelveAndMore of(String job) {
        return new TwelveAndMore(job);
    }

    private static Territories territories() {
        TerritoriesBuilder built = new TerritoriesBuilder(2025);
        built.territory(new Territory(Level.DEPARTEMENT, "59", "Nord"), 0);
        built.territory(new Territory(Level.REGION, "32", "Hauts-de-France"), 0);
        built.territory(new Territory(Level.PAYS, "FR", "France"), 0);
        for (int i = 0; i < COUNT; i++) {
            built.territory(new Territory(Level.EPCI, epci(i), "CC " + i), 10_000);
            built.commune(new Commune("590" + (10 + i), "Commune " + i, epci(i), "59", "32", true), 10_000);
        }
        return built.build();
    }

    static String epci(int i) {
        return "e" + (i < 10 ? "0" : "") + i;
    }

    private static Populations populations() {
        long[] people = new long[TERRITORIES.size()];
        Arrays.fill(people, Populations.NOT_HELD);
        for (int id = 0; id < TERRITORIES.end(Level.COMMUNE); id++) {
            people[id] = PEOPLE;
        }
        return Populations.completed(new TreeMap<>(Map.of(2022, people)), TERRITORIES);
    }

    TwelveAndMore tolerances(Tolerances other) {
        tolerances = other;
        return this;
    }

    /** {@code e00 dma_t 2021 11000}; the level is that of the code. */
    TwelveAndMore deposit(String... lines) {
        Observations said = new Observations();
        for (String line : lines) {
            String[] words = line.split(" ");
            said.add(observation(words));
        }
        arrivals++;
        Submission submission =
                new Submission("s" + arrivals, "0".repeat(64), "f" + arrivals, LocalDate.of(2025, 3, 1), arrivals);
        settling.add(submission, said, arrivals, false);
        return this;
    }

    private static Observation observation(String[] words) {
        Level level = words[0].startsWith("e")
                ? Level.EPCI
                : Level.find(words[0].split(":")[0]).orElseThrow();
        String code = words[0].substring(words[0].indexOf(':') + 1);
        return new Observation(
                level.label(),
                code,
                Integer.parseInt(words[2]),
                words[1],
                "",
                State.KNOWN,
                Quantity.of(new BigDecimal(words[3])),
                words[3],
                "",
                "",
                2,
                3,
                "",
                Observation.NO_DAY,
                "",
                "");
    }

    /** The same for every EPCI but e00, with a little noise: 1 % more for each. */
    TwelveAndMore others(String measure, int year, int value) {
        List<String> lines = new ArrayList<>();
        for (int i = 1; i < COUNT; i++) {
            lines.add(epci(i) + " " + measure + " " + year + " " + value * (94 + i) / 100);
        }
        return deposit(lines.toArray(String[]::new));
    }

    List<Doubt> doubts() {
        return new Plausibility(catalogue, TERRITORIES, populations(), tolerances).doubts(settling.settle());
    }

    /** {@code 0 YEAR_JUMP} for each. */
    List<String> told() {
        return doubts().stream()
                .map(doubt -> doubt.observation() + " " + doubt.rule().code())
                .toList();
    }

    /** The only doubt, as its submitter reads it. */
    String sentence() {
        return sentence(doubts().get(0));
    }

    String sentence(int at) {
        return sentence(doubts().get(at));
    }

    /** The first doubt of a rule, as its submitter reads it. */
    String sentence(String code) {
        return doubts().stream()
                .filter(doubt -> doubt.rule().code().equals(code))
                .map(TwelveAndMore::sentence)
                .findFirst()
                .orElseThrow();
    }

    private static String sentence(Doubt doubt) {
        return doubt.rule()
                .at(Place.wholeFile("f"), "lu", doubt.arguments().toArray())
                .message();
    }
}
