package io.github.ecosocle.normalise.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of the rows, in a form that tests can compare at a glance. */
public record Received(NormalisedSubmission submission) {

    public List<Observation> observations() {
        return IntStream.range(0, submission.observations().size())
                .mapToObj(submission.observations()::get)
                .toList();
    }

    public Observation only() {
        assertThat(observations()).hasSize(1);
        return observations().get(0);
    }

    /** {@code 200069037 dma_t 2023 = 548.2} for each value kept, in the order of the file. */
    public List<String> known() {
        return observations().stream()
                .filter(said -> said.state() == State.KNOWN)
                .map(said -> said.code() + " " + said.measure() + " " + said.year() + " = " + plain(said.quantity()))
                .toList();
    }

    /** The numbers alone. */
    public List<String> numbers() {
        return observations().stream()
                .filter(said -> said.state() == State.KNOWN)
                .map(said -> plain(said.quantity()))
                .toList();
    }

    private static String plain(@Nullable Quantity quantity) {
        return quantity == null ? "" : quantity.toPlainText();
    }

    public List<State> states() {
        return observations().stream().map(Observation::state).toList();
    }

    /** Codes of what was found, without what is merely told. */
    public List<String> codes() {
        return submission.findings().kept().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .map(found -> found.rule().code())
                .toList();
    }

    public List<String> codes(Severity severity) {
        return submission.findings().kept().stream()
                .filter(found -> found.severity() == severity)
                .map(found -> found.rule().code())
                .toList();
    }

    public Finding finding(String code) {
        return submission.findings().kept().stream()
                .filter(found -> found.rule().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        code + " not among " + submission.findings().counts()));
    }

    public String message(String code) {
        return finding(code).message();
    }

    /** The motif of every refused observation. */
    public List<String> refusals() {
        return observations().stream()
                .filter(said -> said.state() == State.REFUSED)
                .map(Observation::motif)
                .map(motif -> motif.substring(0, Math.max(0, motif.indexOf(':'))))
                .toList();
    }
}
