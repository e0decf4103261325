package io.github.ecosocle.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.arrival.JournalEntry;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.receive.archive.Archive;
import io.github.ecosocle.register.arrival.Received;
import io.github.ecosocle.register.arrival.Withdrawals;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RebuiltRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    @TempDir
    Path work;

    private RegisterDatabase open() {
        RegisterLocation location = RegisterLocation.embedded(work.resolve("register"));
        return RegisterDatabase.open(location, Holder.current("test", "maintenant"), Duration.ZERO);
    }

    private void withdraw(Register register, Archive archive, Submission submission, String reason) {
        archive.journal().append(new JournalEntry(DAY, JournalEntry.WITHDRAW, "", submission.id(), reason));
        register.withdrawals().withdraw(submission, DAY, reason);
    }

    private void restore(Register register, Archive archive, Submission submission) {
        archive.journal().append(new JournalEntry(DAY, JournalEntry.RESTORE, "", submission.id(), "corrigé"));
        register.withdrawals().restore(submission);
    }

    private static boolean rebuild(Register register, Archive archive) {
        return register.rebuild()
                .fillIfEmpty(archive.submissions(), archive.journal().entries());
    }

    private void live(Register register, Archive archive) {
        List<Submission> received = register.submissions()
                .receiveAll(
                        List.of(
                                new Received("inconnu", Samples.sha256(9), "é.csv"),
                                new Received("200069037", Samples.sha256(2), "200069037/b.csv"),
                                new Received("200069037", Samples.sha256(3), "200069037/c.csv")),
                        DAY);
        archive.record(register.submissions().list());
        withdraw(register, archive, received.get(0), "unité");
        withdraw(register, archive, received.get(1), "doublon");
        restore(register, archive, received.get(0));
    }

    @Test
    void a_deleted_database_is_made_again_from_the_archive() throws IOException {
        Archive archive = new Archive(work.resolve("archive"), Clock.systemUTC());
        List<Submission> before;
        SortedMap<Long, Withdrawals.Withdrawal> withdrawn;
        try (RegisterDatabase database = open()) {
            Register register = new Register(database.dataSource());
            live(register, archive);
            before = register.submissions().list();
            withdrawn = register.withdrawals().list();
            assertThat(rebuild(register, archive)).isFalse();
        }
        Files.delete(work.resolve("register/ecosocle.mv.db"));
        try (RegisterDatabase database = open()) {
            Register register = new Register(database.dataSource());
            assertThat(rebuild(register, archive)).isTrue();
            assertThat(register.submissions().list()).isEqualTo(before).hasSize(3);
            assertThat(register.withdrawals().list()).isEqualTo(withdrawn).hasSize(1);
            Submission next = register.submissions().receive("x", Samples.sha256(4), "d.csv", DAY);
            assertThat(next.arrival()).isEqualTo(4);
        }
    }
}
