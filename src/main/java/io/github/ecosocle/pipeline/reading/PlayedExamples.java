package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Indicator.Example;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.normalise.Normalisation;
import io.github.ecosocle.normalise.Normaliser;
import io.github.ecosocle.pipeline.setting.JobFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Has the examples of each indicator read as a small file would be, one sheet each, before anything received is: a catalogue
 * that does not do what it says is refused.
 */
public final class PlayedExamples {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final int FIRST_YEAR = 1990;

    private final Normaliser normaliser;
    private final String commune;

    private PlayedExamples(JobFiles files) {
        this.normaliser = new Normaliser(
                files.catalogue(), files.territories(), files.populations(), files.job(), List.of(), DAY);
        this.commune = commune(files.territories());
    }

    /** A commune: its bounds per head only warn, so that an example says nothing of how many people there are. */
    private static String commune(Territories territories) {
        return territories.code(territories.first(Level.COMMUNE));
    }

    /** @throws InvalidJobFileException for the first example that ends otherwise */
    public static void play(JobFiles files) {
        PlayedExamples examples = new PlayedExamples(files);
        for (Indicator indicator : files.catalogue().indicators()) {
            examples.play(indicator);
        }
    }

    private void play(Indicator indicator) {
        List<Example> examples = indicator.examples();
        Normalisation normalisation =
                normaliser.open(new Submission("inconnu", "0".repeat(64), "exemples.csv", DAY, 1));
        for (int at = 0; at < examples.size(); at++) {
            Example example = examples.get(at);
            normalisation.begin(new TableOrigin("exemples.csv", sheet(at), false));
            normalisation.row(RawRow.ofText(1, "code_commune", "annee", example.heading()));
            normalisation.row(RawRow.ofText(2, commune, Integer.toString(FIRST_YEAR + at), example.value()));
            normalisation.end();
        }
        NormalisedSubmission read = normalisation.finish();
        for (int at = 0; at < examples.size(); at++) {
            Example example = examples.get(at);
            String outcome = outcome(read, at);
            if (!outcome.equals(expected(example))) {
                throw new InvalidJobFileException(
                        indicator.code() + ".yml",
                        "exemples[" + at + "]",
                        "« " + example.heading() + " » : « " + example.value() + " » donne " + outcome + ", pas "
                                + expected(example) + ". Corriger l’exemple, ou ce qu’il montre.");
            }
        }
    }

    private static String sheet(int at) {
        return "exemple " + (at + 1);
    }

    private static String expected(Example example) {
        return switch (example.kind()) {
            case VALUE, MISSING -> example.measure() + " = " + example.outcome();
            case REFUSED -> example.outcome();
        };
    }

    private static String outcome(NormalisedSubmission read, int at) {
        return IntStream.range(0, read.observations().size())
                .mapToObj(read.observations()::get)
                .filter(said -> said.sheet().equals(sheet(at)) && said.state() != Observation.State.REFUSED)
                .findFirst()
                .map(said -> said.measure() + " = " + said(said))
                .orElseGet(() -> refusals(read, at));
    }

    private static String said(Observation said) {
        if (said.quantity() != null) {
            return said.quantity().toPlainText();
        }
        return said.state().isMissing()
                ? said.state().reason().label()
                : said.state().name();
    }

    private static String refusals(NormalisedSubmission read, int at) {
        return read.findings().kept().stream()
                .filter(found -> found.place().sheet().equals(sheet(at))
                        && found.rule().severity().refuses())
                .map(found -> found.rule().code())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
