package io.github.ecosocle.register;

import io.github.ecosocle.register.arrival.RegisterRebuild;
import io.github.ecosocle.register.arrival.ScannedFiles;
import io.github.ecosocle.register.arrival.Submissions;
import io.github.ecosocle.register.arrival.Withdrawals;
import io.github.ecosocle.register.database.Session;
import io.github.ecosocle.register.night.Nights;
import io.github.ecosocle.register.understood.Normalisations;
import java.nio.file.Path;
import javax.sql.DataSource;

/**
 * The door to everything the register keeps. Knows nothing but its data source: safe for several threads, and part of the
 * caller's transaction where the data source is.
 */
public final class Register {
    private final Session session;

    /** @param source lends connections in auto-commit, or in the transaction of the caller */
    public Register(DataSource source) {
        this.session = new Session(source);
    }

    /** What arrived, for every job. */
    public Submissions submissions() {
        return new Submissions(session);
    }

    /** What a job understood of it. */
    public Normalisations normalisations(String job) {
        return new Normalisations(session, job);
    }

    /** Which submissions are taken out of what is published. */
    public Withdrawals withdrawals() {
        return new Withdrawals(session);
    }

    public Nights nights() {
        return new Nights(session);
    }

    /** What the last scan of an input folder knew. */
    public ScannedFiles scannedFiles(Path folder) {
        return new ScannedFiles(session, folder);
    }

    /** What makes the register again from the archive. */
    public RegisterRebuild rebuild() {
        return new RegisterRebuild(session);
    }
}
