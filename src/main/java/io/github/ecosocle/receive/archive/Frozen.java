package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.finding.Finding;
import java.util.List;

/**
 * The frozen list of a night: what was received, whatever happens to the folder from now on.
 *
 * @param files one for each (submitter, bytes), in the order that gives arrival numbers
 * @param findings on files that moved, vanished or came twice while they were copied
 * @param scanned what the next scan may trust; to be stored last, once the register holds the files
 */
public record Frozen(List<FrozenFile> files, List<Finding> findings, List<ScannedFile> scanned) {}
