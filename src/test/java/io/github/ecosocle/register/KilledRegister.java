package io.github.ecosocle.register;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.database.RegisterLocation;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.JobLock;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;

/** A process that writes to the register, says what is committed, and dies in the middle of the next write. */
final class KilledRegister {
    private static final int COMMITTED = 12;

    private KilledRegister() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        JobLock.take(folder, "socle", "il y a peu");
        RegisterDatabase database = RegisterDatabase.open(
                RegisterLocation.embedded(folder), Holder.current("socle", "il y a peu"), Duration.ZERO);
        Register register = new Register(database.dataSource());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (int number = 1; number <= COMMITTED; number++) {
            write(register, number);
            out.println(number);
        }
        out.println("held");
        if (System.in.read() < 0) {
            return;
        }
        startWriting(register, out);
        while (System.in.available() == 0) {
            Thread.onSpinWait();
        }
        Runtime.getRuntime().halt(137);
    }

    private static void startWriting(Register register, PrintStream out) {
        Thread writer = new Thread(() -> {
            for (int number = COMMITTED + 1; number < 10_000; number++) {
                write(register, number);
                out.println(number);
            }
        });
        writer.start();
    }

    private static void write(Register register, int number) {
        Submission submission = register.submissions()
                .receive("200069037", Samples.sha256(number), number + ".csv", LocalDate.of(2026, 1, 15));
        register.normalisations("socle").save(Samples.normalised(submission, number), "f");
    }
}
