package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code faults.csv}: hazards that are no file but something that happens, each with the test that proves what comes of
 * it.
 */
class FaultTableTest {
    private static final List<NamedCsvRecord> ROWS = Tables.rows("faults.csv");

    @Test
    void every_fault_of_the_catalogue_has_its_row() {
        List<String> wanted = Stream.of(ids("A", 18), ids("R", 26), ids("I", 12))
                .flatMap(ids -> ids)
                .toList();
        assertThat(ROWS).extracting(row -> row.getField("id")).containsExactlyElementsOf(wanted);
    }

    private static Stream<String> ids(String letter, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> letter + (i < 10 ? "0" : "") + i);
    }

    @Test
    void every_test_named_is_there() {
        assertThat(ROWS).allSatisfy(row -> {
            String[] proof = row.getField("proved by").split("#");
            Class<?> test = Class.forName("io.github.ecosocle." + proof[0]);
            assertThat(proof.length == 1
                            || Arrays.stream(test.getDeclaredMethods())
                                    .anyMatch(method -> method.getName().equals(proof[1])))
                    .as(row.getField("proved by"))
                    .isTrue();
        });
    }
}
