package io.github.ecosocle.register;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes observations, findings and submissions out of a seed: the same seed, the same content. */
public final class Samples {
    private static final String[] HARD_TEXTS = {
        "", "é", "1 234,5", "\uD83D\uDE00", "\uD83D", "\u0000", "a\nb", "\u202F", "x".repeat(300), "\uFFFF"
    };
    private static final Rule RULE =
            new Rule("SAMPLE", Severity.ERREUR, Actor.DEPOSANT, "« {lu} » : {0}", "un {0}", "exemple");

    private Samples() {}

    /** Nothing regular: every field takes every kind of value. */
    public static Observation wild(Random random) {
        Observation.State state = Observation.State.at(random.nextInt(9));
        long mantissa = random.nextInt(4) == 0 ? random.nextLong() : random.nextInt(2_000_000) - 1_000_000;
        Quantity quantity = state == Observation.State.KNOWN
                ? new Quantity(mantissa, random.nextInt(19), random.nextInt(3) == 0 ? Integer.MAX_VALUE : 1)
                : null;
        return new Observation(
                text(random),
                text(random),
                random.nextInt(),
                text(random),
                text(random),
                state,
                quantity,
                text(random),
                text(random),
                text(random),
                random.nextInt(),
                random.nextInt(),
                text(random),
                random.nextBoolean() ? Observation.NO_DAY : random.nextInt(),
                text(random),
                text(random));
    }

    private static String text(Random random) {
        return random.nextBoolean()
                ? HARD_TEXTS[random.nextInt(HARD_TEXTS.length)]
                : Integer.toString(random.nextInt(50));
    }

    /** As a commune file is: long runs of codes, measures and years that turn. */
    public static Observations ordinary(int size, Random random) {
        Observations observations = new Observations();
        for (int i = 0; i < size; i++) {
            int thousandths = random.nextInt(90_000_000);
            observations.add(new Observation(
                    "commune",
                    Integer.toString(10_000 + i / 130),
                    2014 + i % 10,
                    "mesure_" + i / 10 % 13,
                    "",
                    Observation.State.KNOWN,
                    new Quantity(thousandths, 2, random.nextInt(20) == 0 ? 9 : 1),
                    thousandths / 100 + "," + thousandths % 100,
                    random.nextInt(20) == 0 ? "GWh" : "MWh",
                    "",
                    i + 2,
                    4,
                    "Enedis",
                    Observation.NO_DAY,
                    random.nextInt(16) == 0 ? "estimation" : "",
                    ""));
        }
        return observations;
    }

    public static List<Observation> list(Observations observations) {
        return IntStream.range(0, observations.size())
                .mapToObj(observations::get)
                .toList();
    }

    public static Findings findings(int count, Random random) {
        Findings findings = new Findings(Map.of());
        for (int i = 0; i < count; i++) {
            Place place = new Place("é.csv", i % 2 == 0 ? "" : "Feuille 1", i, random.nextInt(9) - 1);
            findings.add(RULE.at(place, text(random), "nombre " + i % 7));
        }
        return findings;
    }

    public static NormalisedSubmission normalised(Submission submission, long seed) {
        Random random = new Random(seed);
        Observations observations = ordinary(200 + random.nextInt(200), random);
        return new NormalisedSubmission(
                submission, observations, findings(random.nextInt(20), random), "2025-12-01", 500, 3);
    }

    public static String sha256(int number) {
        return String.format(Locale.ROOT, "%016x", number * 0x9E3779B97F4A7C15L).repeat(4);
    }

    public static Submission submission(int number) {
        return new Submission(
                "200069037", sha256(number), "200069037/" + number + ".csv", LocalDate.of(2026, 1, 15), number);
    }
}
