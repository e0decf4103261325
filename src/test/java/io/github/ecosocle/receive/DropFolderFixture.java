package io.github.ecosocle.receive;

import io.github.ecosocle.domain.arrival.ScannedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;

/** A drop folder and a clock that stands still. */
abstract class DropFolderFixture {
    static final Instant NOW = Instant.parse("2026-01-15T01:00:00Z");
    static final Instant LONG_AGO = NOW.minus(Duration.ofHours(3));

    @TempDir
    Path input;

    final List<Duration> sleeps = new ArrayList<>();

    Reception scan() {
        return scan(() -> {}, Map.of());
    }

    Reception scan(Runnable meanwhile, Map<String, ScannedFile> known) {
        Stillness stillness = new Stillness(Clock.fixed(NOW, ZoneOffset.UTC), Duration.ofSeconds(2), duration -> {
            sleeps.add(duration);
            meanwhile.run();
        });
        return new DropFolder(input, Set.of("atmo"), path -> path.endsWith("output"), stillness).scan(known, false);
    }

    Path drop(String path, String text, Instant modified) {
        try {
            Path file = input.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return Files.setLastModifiedTime(file, FileTime.from(modified));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<String> codes(Reception reception) {
        return reception.findings().stream()
                .map(finding -> finding.rule().code())
                .toList();
    }

    static List<String> paths(Reception reception) {
        return reception.files().stream().map(DroppedFile::path).toList();
    }
}
