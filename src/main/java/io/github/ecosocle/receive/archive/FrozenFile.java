package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.finding.Finding;
import java.util.List;

/**
 * A received file whose bytes are in the archive: what follows no longer depends on the drop folder.
 *
 * @param path of the submission, NFC, safe to show
 * @param findings what its path makes us say
 */
public record FrozenFile(String submitter, String sha256, String path, List<Finding> findings) {}
