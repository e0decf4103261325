package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code hazards.csv}: each hazard read with these values, or refused with this code, and nothing else said. */
class HazardTableTest {
    private static final Set<State> NO_VALUE = Set.of(State.REFUSED, State.REPEATED);

    static Stream<NamedCsvRecord> hazards() {
        return Tables.rows("hazards.csv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hazards")
    void every_hazard_ends_as_its_row_says(NamedCsvRecord row) {
        String file = row.getField("file");
        Received received = read(file);

        assertThat(values(received)).as(file).isEqualTo(Tables.words(row.getField("values")));
        assertThat(Set.copyOf(received.codes())).as(file).isEqualTo(Set.copyOf(Tables.words(row.getField("codes"))));
        assertThat(received.codes(Severity.INFO)).as(file).containsAll(Tables.words(row.getField("told")));
    }

    /** Sent by the EPCI itself, but for the one file that only an observatory may send: it speaks of somebody else. */
    private static Received read(String file) {
        Desk desk = file.startsWith("K07") ? Desk.ofObservatory() : Desk.of(SampleTerritories.SAINT_OMER, file);
        return desk.read(Tables.hazard(file));
    }

    /** The numbers kept, and the reasons given for there being none, in the order of the file. */
    private static List<String> values(Received received) {
        return received.observations().stream()
                .filter(said -> !NO_VALUE.contains(said.state()))
                .map(HazardTableTest::value)
                .toList();
    }

    private static String value(Observation said) {
        @Nullable Quantity quantity = said.quantity();
        return quantity == null ? said.state().name() : quantity.toPlainText();
    }

    @Test
    void every_row_read_is_kept_refused_or_left_aside() {
        hazards().forEach(row -> {
            String file = row.getField("file");
            Received received = read(file);
            boolean silent = received.observations().isEmpty()
                    && received.codes().isEmpty()
                    && received.codes(Severity.INFO).isEmpty();
            assertThat(silent).as(file).isFalse();
        });
    }

    /** A number kept under the wrong year, or for somebody else, is worse than none: 548.2 is of 2023, 612 of 2022. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("hazards")
    void what_is_kept_is_kept_for_the_right_territory_measure_and_year(NamedCsvRecord row) {
        String file = row.getField("file");
        assertThat(read(file).observations().stream()
                        .filter(said -> !NO_VALUE.contains(said.state()))
                        .map(said -> said.code() + " " + said.measure() + " " + said.year() + " " + value(said)))
                .as(file)
                .allMatch(said -> said.matches("200069037 (dma_kg_hab|taux_fuite_pct) 202[123] .*"))
                .noneMatch(said -> said.endsWith(" 612") && !said.contains(" 2022 "))
                // K24 sends the same again for another year
                .noneMatch(said -> said.endsWith(" 548.2") && !said.contains(" 2023 ") && !file.startsWith("K24"));
    }

    @Test
    void what_is_too_large_is_refused_by_its_code(@TempDir Path folder) {
        for (Path file : LargeHazards.write(folder)) {
            String name = String.valueOf(file.getFileName());
            Received received = Desk.of(SampleTerritories.SAINT_OMER, name).read(file);
            assertThat(received.codes()).as(name).contains(LargeHazards.codes().get(name));
            assertThat(values(received)).as(name).isEqualTo(name.startsWith("F36") ? List.of("548.2") : List.of());
        }
    }

    @Test
    void the_table_is_that_of_the_catalogue() {
        Set<String> ids =
                hazards().map(row -> row.getField("file").substring(0, 3)).collect(Collectors.toSet());
        Set<String> large = LargeHazards.ids();
        Set<String> wanted = new TreeSet<>();
        Stream.of("F40", "V32", "K24", "X24", "S14", "B01").forEach(last -> {
            for (int i = 1; i <= Integer.parseInt(last.substring(1)); i++) {
                wanted.add(last.charAt(0) + (i < 10 ? "0" : "") + i);
            }
        });
        assertThat(Stream.concat(ids.stream(), large.stream())).containsAll(wanted);
    }
}
