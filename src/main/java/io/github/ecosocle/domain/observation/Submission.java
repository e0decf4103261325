package io.github.ecosocle.domain.observation;

import java.time.LocalDate;

/**
 * One file received from one submitter, once and for ever: the same bytes from two submitters are two submissions.
 *
 * @param submitter SIREN, id of a declared source, or {@code inconnu}
 * @param sha256 64 hexadecimal digits, lower case
 * @param path under the input folder, NFC, with {@code /}
 * @param firstSeen day of the run that first saw the bytes
 * @param arrival number of arrival in the register, from 1
 */
public record Submission(String submitter, String sha256, String path, LocalDate firstSeen, long arrival) {
    public static final String UNKNOWN_SUBMITTER = "inconnu";

    /** {@code <submitter>-<first 12 hex of the SHA-256>}. */
    public String id() {
        return submitter + "-" + sha256.substring(0, 12);
    }

    /** The last element of the path. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
