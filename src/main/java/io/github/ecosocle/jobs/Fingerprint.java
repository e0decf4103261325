package io.github.ecosocle.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Turns files into one SHA-256, so that a run knows whether anything the data team decides has changed. */
final class Fingerprint {
    private Fingerprint() {}

    /** Each file adds its name and length before its bytes: moving a line from one file to the next is a change. */
    static String of(Path folder, List<String> names) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            // bytewise and char order agree on names written in ASCII; those are ours
            for (String name : names.stream().sorted().toList()) {
                byte[] bytes = Files.readAllBytes(folder.resolve(name));
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(ByteBuffer.allocate(1 + Long.BYTES)
                        .put((byte) 0)
                        .putLong(bytes.length)
                        .flip());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
