package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.arrival.JournalEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps decisions for ever, one line of JSON each; a line is on the disk before {@link #append} returns. */
public final class Journal {
    private final Path folder;
    private final Path file;

    Journal(Path folder) {
        this.folder = folder;
        this.file = folder.resolve("journal.jsonl");
    }

    public void append(JournalEntry entry) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                channel.truncate(wholeLines(channel));
                channel.position(channel.size());
                SafeFiles.writeAll(channel, ByteBuffer.wrap((text(entry) + "\n").getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
                lock.release();
            }
            SafeFiles.forceFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the journal " + file, e);
        }
    }

    /** In the order they were taken. A last line without its end was never acknowledged: it does not count. */
    public List<JournalEntry> entries() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            List<JournalEntry> entries = new ArrayList<>();
            for (String line :
                    text.substring(0, text.lastIndexOf('\n') + 1).lines().toList()) {
                entries.add(read(line));
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the journal " + file, e);
        }
    }

    /** The size of the file without the line that a kill cut short. */
    private static long wholeLines(FileChannel channel) throws IOException {
        long end = channel.size();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (end > 0) {
            one.clear();
            channel.read(one, end - 1);
            if (one.get(0) == '\n') {
                return end;
            }
            end--;
        }
        return 0;
    }

    private static String text(JournalEntry entry) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("date", entry.date());
        values.put("action", entry.action());
        values.put("job", entry.job());
        values.put("subject", entry.subject());
        values.put("reason", entry.reason());
        return FlatJson.write(values);
    }

    private JournalEntry read(String line) throws IOException {
        try {
            Map<String, String> values = FlatJson.read(line);
            return new JournalEntry(
                    LocalDate.parse(values.getOrDefault("date", "")),
                    values.getOrDefault("action", ""),
                    values.getOrDefault("job", ""),
                    values.getOrDefault("subject", ""),
                    values.getOrDefault("reason", ""));
        } catch (RuntimeException e) {
            throw new IOException("damaged line in the journal " + file + ": " + line, e);
        }
    }
}
