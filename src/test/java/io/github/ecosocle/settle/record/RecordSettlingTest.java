package io.github.ecosocle.settle.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.record.ReceivedRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One form holds for each territory: the newest deposit, whatever came first. */
class RecordSettlingTest {
    private final RecordSettling settling = new RecordSettling();

    private void deposit(long arrival, String day, String... territories) {
        String sha = Long.toString(arrival).repeat(64);
        Submission submission = new Submission("inconnu", sha, "f" + arrival, LocalDate.of(2025, 6, 1), arrival);
        List<ReceivedRecord> records = List.of(territories).stream()
                .map(code -> new ReceivedRecord("crte", code, false, List.of()))
                .toList();
        settling.add(submission, day, records, false);
    }

    private List<String> held() {
        return settling.list().stream()
                .map(one ->
                        one.received().territory() + " of " + one.submission().arrival() + " " + one.depositDate())
                .toList();
    }

    @Test
    void the_newest_deposit_holds_in_any_order() {
        deposit(1, "2024-05-01", "crte-2", "crte-1");
        deposit(2, "2023-05-01", "crte-1");
        deposit(3, "2024-06-01", "crte-2");
        assertThat(held()).containsExactly("crte-1 of 1 2024-05-01", "crte-2 of 3 2024-06-01");
    }

    @Test
    void on_one_day_the_last_to_arrive_holds() {
        deposit(5, "2024-05-01", "crte-1");
        deposit(4, "2024-05-01", "crte-1");
        assertThat(held()).containsExactly("crte-1 of 5 2024-05-01");
    }

    @Test
    void a_form_without_a_day_has_the_day_it_was_first_seen() {
        deposit(1, "", "crte-1");
        deposit(2, "2025-05-31", "crte-1");
        assertThat(held()).containsExactly("crte-1 of 1 2025-06-01");
    }
}
