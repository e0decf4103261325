package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Findings;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.arrival.Received;
import io.github.ecosocle.register.understood.Normalisations;
import io.github.ecosocle.register.understood.Understood;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/** What the register promises of submissions and what was understood of them. */
abstract class RegisterContract extends NightContract {
    @Test
    void the_same_bytes_from_one_submitter_are_received_once() {
        Submission first = receive(1);
        Submission again = register.submissions().receive("200069037", Samples.sha256(1), "other.csv", DAY.plusDays(1));
        Submission elsewhere = register.submissions().receive("inconnu", Samples.sha256(1), "1.csv", DAY);
        assertThat(again).isEqualTo(first);
        assertThat(elsewhere.arrival()).isEqualTo(2);
        assertThat(register.submissions().list()).containsExactly(first, elsewhere);
    }

    @Test
    void numbers_are_given_in_the_order_of_the_list_without_a_gap() {
        receive(5);
        List<Submission> received = register.submissions()
                .receiveAll(
                        List.of(
                                new Received("b", Samples.sha256(2), "2.csv"),
                                new Received("200069037", Samples.sha256(5), "5.csv"),
                                new Received("a", Samples.sha256(1), "1.csv")),
                        DAY);
        assertThat(received).extracting(Submission::arrival).containsExactly(2L, 1L, 3L);
    }

    @Test
    void a_submission_is_found_by_the_id_shown_to_people() {
        Submission submission = receive(77);
        assertThat(register.submissions().find(submission.id())).contains(submission);
        assertThat(register.submissions().find("200069037-ffffffffffff")).isEmpty();
        assertThat(register.submissions().find("x")).isEmpty();
    }

    @Test
    void what_was_understood_comes_back_and_saving_again_replaces_it() {
        Submission submission = receive(1);
        Normalisations normalisations = register.normalisations("socle");
        normalisations.save(Samples.normalised(submission, 1), "f1");
        NormalisedSubmission second = Samples.normalised(submission, 2);
        normalisations.save(second, "f1");
        NormalisedSubmission back = normalisations.get(submission);
        assertThat(Samples.list(back.observations())).isEqualTo(Samples.list(second.observations()));
        assertThat(Samples.list(normalisations.loadObservations(submission)))
                .isEqualTo(Samples.list(second.observations()));
        assertThat(back.findings().kept()).isEqualTo(second.findings().kept());
        assertThat(back.depositDate()).isEqualTo("2025-12-01");
        assertThat(back.rowsRead()).isEqualTo(500);
        assertThat(back.rowsIgnored()).isEqualTo(3);
    }

    @Test
    void a_large_submission_is_kept_in_parts() {
        Submission submission = receive(1);
        Observations observations = Samples.ordinary(250_000, new Random(1));
        Normalisations normalisations = register.normalisations("socle");
        normalisations.save(
                new NormalisedSubmission(submission, observations, new Findings(Map.of()), "", 250_000, 0), "f");
        Observations back = normalisations.loadObservations(submission);
        assertThat(back.size()).isEqualTo(250_000);
        assertThat(back.get(249_999)).isEqualTo(observations.get(249_999));
    }

    @Test
    void another_fingerprint_or_another_job_makes_it_to_be_understood_again() {
        Submission first = receive(1);
        Submission second = receive(2);
        register.normalisations("socle").save(Samples.normalised(first, 1), "f1");
        assertThat(register.normalisations("socle").needsNormalising("f1")).containsExactly(second);
        assertThat(register.normalisations("socle").needsNormalising("f2")).containsExactly(first, second);
        assertThat(register.normalisations("autre").needsNormalising("f1")).containsExactly(first, second);
        assertThatThrownBy(() -> register.normalisations("autre").get(first)).hasMessageContaining("never normalised");
    }

    @Test
    void the_list_says_what_became_of_each() {
        Submission understood = receive(1);
        Submission waiting = receive(2);
        Submission unreadable = receive(3);
        Submission withdrawn = receive(4);
        Findings blocking = new Findings(Map.of());
        blocking.add(new Rule("X", Severity.BLOQUANT, Actor.DEPOSANT, "", "", "").at(Place.wholeFile("3.csv"), ""));
        Normalisations normalisations = register.normalisations("socle");
        normalisations.saveAll(
                List.of(
                        Samples.normalised(understood, 1),
                        new NormalisedSubmission(unreadable, new Observations(), blocking, "", 0, 0),
                        Samples.normalised(withdrawn, 2)),
                "f");
        register.withdrawals().withdraw(withdrawn, DAY, "erreur d’unité");
        assertThat(normalisations.list())
                .extracting(
                        line -> line.submission().arrival() + " " + line.state().label())
                .containsExactly("1 normalise", "2 recu", "3 illisible", "4 retire");
        Understood refused = normalisations.list().get(2);
        assertThat(refused.blocking()).isEqualTo(1);
        assertThat(refused.fingerprint()).isEqualTo("f");
        assertThat(normalisations.list().get(0).observations()).isGreaterThan(199);
        assertThat(normalisations.list().get(1).submission()).isEqualTo(waiting);
    }

    @Test
    void work_done_within_a_transaction_of_spring_is_undone_with_it() {
        DataSource source = database().dataSource();
        Register inside = new Register(new TransactionAwareDataSourceProxy(source));
        TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(source));
        Submission kept = inside.submissions().receive("a", Samples.sha256(1), "1.csv", DAY);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    inside.submissions().receive("a", Samples.sha256(2), "2.csv", DAY);
                    inside.normalisations("socle").save(Samples.normalised(kept, 1), "f");
                    throw new IllegalStateException("the chunk fails");
                }))
                .hasMessage("the chunk fails");
        assertThat(inside.submissions().list()).containsExactly(kept);
        assertThat(inside.normalisations("socle").needsNormalising("f")).containsExactly(kept);
        transaction.executeWithoutResult(
                status -> inside.normalisations("socle").save(Samples.normalised(kept, 1), "f"));
        assertThat(inside.normalisations("socle").needsNormalising("f")).isEmpty();
    }

    @Test
    void a_failure_within_its_own_transaction_leaves_nothing() {
        Submission known = receive(1);
        Submission unknown = Samples.submission(999);
        assertThatThrownBy(() -> register.normalisations("socle")
                        .saveAll(List.of(Samples.normalised(known, 1), Samples.normalised(unknown, 2)), "f"))
                .hasMessageContaining("save normalised submissions");
        assertThat(register.normalisations("socle").needsNormalising("f")).containsExactly(known);
    }
}
