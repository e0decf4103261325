package io.github.ecosocle.receive.archive;

import io.github.ecosocle.domain.observation.Submission;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns each submission into a small file beside its bytes, {@code <sha256>.<submitter>.json}, and back. */
final class Sidecars {
    private final Path root;
    private final ObjectStore objects;
    private final SafeFiles files;

    Sidecars(Path root, ObjectStore objects, SafeFiles files) {
        this.root = root;
        this.objects = objects;
        this.files = files;
    }

    void writeMissing(List<Submission> arrivals) throws IOException {
        int from = arrivals.size();
        while (from > 0 && !Files.exists(path(arrivals.get(from - 1)))) {
            from--;
        }
        Set<Path> touched = new LinkedHashSet<>();
        for (Submission submission : arrivals.subList(from, arrivals.size())) {
            Path path = path(submission);
            files.write(path, (text(submission) + "\n").getBytes(StandardCharsets.UTF_8));
            touched.add(path.getParent());
        }
        for (Path folder : touched) {
            SafeFiles.forceFolder(folder);
        }
    }

    private Path path(Submission submission) {
        String name = submission.sha256() + "." + submission.submitter() + ".json";
        return objects.path(submission.sha256()).resolveSibling(name);
    }

    private static String text(Submission submission) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("submitter", submission.submitter());
        values.put("sha256", submission.sha256());
        values.put("path", submission.path());
        values.put("first_seen", submission.firstSeen());
        values.put("arrival", submission.arrival());
        return FlatJson.write(values);
    }

    List<Submission> readAll() throws IOException {
        List<Submission> submissions = new ArrayList<>();
        if (!Files.isDirectory(root)) {
            return submissions;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, "[0-9a-f][0-9a-f]")) {
            for (Path folder : folders) {
                try (DirectoryStream<Path> sidecars = Files.newDirectoryStream(folder, "*.json")) {
                    for (Path sidecar : sidecars) {
                        submissions.add(read(sidecar));
                    }
                }
            }
        }
        submissions.sort(Comparator.comparingLong(Submission::arrival));
        return submissions;
    }

    private static Submission read(Path sidecar) throws IOException {
        try {
            Map<String, String> values = FlatJson.read(Files.readString(sidecar, StandardCharsets.UTF_8));
            return new Submission(
                    values.getOrDefault("submitter", ""),
                    values.getOrDefault("sha256", ""),
                    values.getOrDefault("path", ""),
                    LocalDate.parse(values.getOrDefault("first_seen", "")),
                    Long.parseLong(values.getOrDefault("arrival", "")));
        } catch (RuntimeException e) {
            throw new IOException("damaged sidecar " + sidecar, e);
        }
    }
}
