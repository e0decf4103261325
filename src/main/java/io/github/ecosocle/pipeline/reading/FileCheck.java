package io.github.ecosocle.pipeline.reading;

import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.receive.name.Submitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Set;

/** Understands one file as the night would, without receiving it. */
public final class FileCheck {
    private final Understanding understanding;
    private final Set<String> declaredSources;
    private final LocalDate date;

    public FileCheck(JobFiles files, LocalDate date) {
        this.understanding = new Understanding(files, 1);
        this.declaredSources = files.sourceFolders();
        this.date = date;
    }

    public NormalisedSubmission check(Path file) throws IOException {
        return check(file, path(file), 1);
    }

    /** As it would be dropped: with the folder it lies in, where that says who sends. */
    private String path(Path file) {
        String name = String.valueOf(file.getFileName());
        Path folder = file.toAbsolutePath().normalize().getParent();
        String sender = folder == null ? "" : String.valueOf(folder.getFileName());
        return Siren.looksLikeOne(sender) || declaredSources.contains(sender) ? sender + "/" + name : name;
    }

    /** @param path under the drop folder, where it would be dropped */
    public NormalisedSubmission check(Path file, String path, long arrival) throws IOException {
        String submitter = Submitter.of(path, declaredSources).id();
        return understanding.understand(new Submission(submitter, sha256(file), path, date, arrival), file);
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Values understood and usable. */
    public static long kept(NormalisedSubmission checked) {
        long kept = 0;
        for (int at = 0; at < checked.observations().size(); at++) {
            kept += checked.observations().state(at) == State.KNOWN ? 1 : 0;
        }
        return kept;
    }
}
