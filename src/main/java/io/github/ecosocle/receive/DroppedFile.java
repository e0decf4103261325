package io.github.ecosocle.receive;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.arrival.ScannedFile;
import io.github.ecosocle.domain.finding.Finding;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of the drop folder that stands still and may be taken.
 *
 * @param file where it lies
 * @param rawPath under the input folder, as the file system spells it, with {@code /}
 * @param path the same, NFC, safe to show: the path of the submission
 * @param stamp as of the second look
 * @param submitter SIREN, id of a declared source, or {@code inconnu}
 * @param findings what its path alone makes us say
 * @param before what the last scan knew of this path
 * @param unchanged the bytes are beyond doubt those of {@code before}: no need to read them
 */
public record DroppedFile(
        Path file,
        String rawPath,
        String path,
        FileStamp stamp,
        String submitter,
        List<Finding> findings,
        @Nullable ScannedFile before,
        boolean unchanged) {}
