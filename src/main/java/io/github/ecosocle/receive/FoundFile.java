package io.github.ecosocle.receive;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.receive.name.ShownName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * Something found in the drop folder, under its two names: as the file system spells it, and NFC with {@code /}. The
 * order is that of the bytes of the NFC name, which no locale and no file system changes.
 */
record FoundFile(Path file, String rawPath, String nfcPath, FileStamp stamp) implements Comparable<FoundFile> {
    private static final Comparator<FoundFile> ORDER = Comparator.comparing(
                    (FoundFile found) -> found.nfcPath.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
            .thenComparing(FoundFile::file);

    static FoundFile of(Path root, Path file, FileStamp stamp) {
        String raw =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
        return new FoundFile(file, raw, Normalizer.normalize(raw, Normalizer.Form.NFC), stamp);
    }

    static FileStamp stamp(BasicFileAttributes attributes) {
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS),
                Objects.toString(attributes.fileKey(), ""));
    }

    static BasicFileAttributes look(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    String shown() {
        return ShownName.of(nfcPath);
    }

    Place place() {
        return Place.wholeFile(shown());
    }

    @Override
    public int compareTo(FoundFile other) {
        return ORDER.compare(this, other);
    }
}
