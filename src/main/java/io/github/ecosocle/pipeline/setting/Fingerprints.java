package io.github.ecosocle.pipeline.setting;

import io.github.ecosocle.domain.observation.Submission;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** One SHA-256 over everything that decides a result: the same fingerprint is the same work. */
public final class Fingerprints {
    private Fingerprints() {}

    /** Of parts, in this order. */
    public static String of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Of a night: catalogue and reference, the frozen submissions with their arrival, the decisions taken on them. */
    public static String ofNight(String catalogue, List<Submission> submissions, Map<Long, ?> withdrawals) {
        List<String> parts = new ArrayList<>();
        parts.add(catalogue);
        for (Submission submission : submissions) {
            String withdrawn = withdrawals.containsKey(submission.arrival()) ? " retire" : "";
            parts.add(submission.arrival() + " " + submission.submitter() + " " + submission.sha256() + " "
                    + submission.path() + " " + submission.firstSeen() + withdrawn);
        }
        return of(parts.toArray(String[]::new));
    }
}
