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

    @Test
    void a_deleted_database_is_made_again_from_the_archive() throws IOException {
        Archive archive = new Archive(work.resolve("archive"), Clock.systemUTC());
        List<Submission> before;
        SortedMap<Long, Withdrawals.Withdrawal> withdrawn;
        try (RegisterDatabase database = open()) {
            Register register = new Register(database.dataSource());
            before = register.submissions()
                    .receiveAll(
                            List.of(
                                    new Received("inconnu", Samples.sha256(9), "é.csv"),
                                    new Received("200069037", Samples.sha256(2), "200069037/b.csv"),
                                    new Received("200069037", Samples.sha256(3), "200069037/c.csv")),
                            DAY);
            archive.record(register.submissions().list());
            withdraw(register, archive, before.get(0), "unité");
            withdraw(register, archive, before.get(1), "doublon");
            archive.journal().append(new JournalEntry(DAY, JournalEntry.RESTORE, "", before.get(0).id(), "corrigé"));
            register.withdrawals().restore(before.get(0));
            withdrawn = register.withdrawals().list();
            assertThat(register.rebuild().fillIfEmpty(archive.submissions(), archive.journal().entries()))
                    .isFalse();
        }
        Files.delete(work.resolve("register/ecosocle.mv.db"));
        try (RegisterDatabase database = open()) {
            Register register = new Register(database.dataSource());
            assertThat(register.rebuild().fillIfEmpty(archive.submissions(), archive.journal().entries()))
                    .isTrue();
            assertThat(register.submissions().list()).isEqualTo(before);
            assertThat(register.withdrawals().list()).isEqualTo(withdrawn).hasSize(1);
            assertThat(register.submissions().receive("x", Samples.sha256(4), "d.csv", DAY).arrival())
                    .isEqualTo(4);
        }
    }
}
