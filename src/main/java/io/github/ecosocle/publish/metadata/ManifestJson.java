package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.facts.ReleaseFacts;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns what a release was made from into {@code manifest.json}: no clock, no machine, so the same inputs say the same. */
public final class ManifestJson implements ExportFormat {
    @Override
    public String name() {
        return "manifest.json";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("job", content.job().name());
        manifest.put("date", content.date().toString());
        manifest.put("release", staging.label().name());
        manifest.put("software", software(staging.label().softwareVersion()));
        manifest.put("releases_before", ReleasesBefore.of(staging));
        manifest.put("fingerprint", staging.label().fingerprint());
        manifest.put("vintage", content.territories().vintage());
        manifest.put("counts", counts(content, staging.facts()));
        manifest.put(
                "inputs",
                staging.facts().observations().submissions().stream()
                        .map(ManifestJson::input)
                        .toList());
        manifest.put("files", staging.files().stream().map(ManifestJson::file).toList());
        staging.write("manifest.json", JsonText.of(manifest));
    }

    private static Map<String, Object> software(String version) {
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("name", "ecosocle");
        software.put("version", version);
        return software;
    }

    private static Map<String, Object> counts(ReleaseContent content, ReleaseFacts facts) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("submissions", facts.observations().submissions().size());
        counts.put("observations", facts.observations().values());
        Map<String, Object> figures = new LinkedHashMap<>();
        content.job().levels().stream()
                .sorted()
                .forEach(level -> figures.put(level.label(), figures(facts.figures(), level)));
        counts.put("figures", figures);
        return counts;
    }

    private static Map<String, Object> figures(FigureFacts figures, Level level) {
        Map<String, Object> byStatut = new LinkedHashMap<>();
        for (Statut statut : Statut.values()) {
            if (figures.count(level, statut) > 0) {
                byStatut.put(statut.label(), figures.count(level, statut));
            }
        }
        return byStatut;
    }

    private static Map<String, Object> input(Submission submission) {
        Map<String, Object> input = new LinkedHashMap<>();
        input.put("submission", submission.id());
        input.put("submitter", submission.submitter());
        input.put("path", submission.path());
        input.put("sha256", submission.sha256());
        return input;
    }

    private static Map<String, Object> file(ReleaseFile file) {
        Map<String, Object> described = new LinkedHashMap<>();
        described.put("path", file.path());
        described.put("bytes", file.bytes());
        described.put("sha256", file.sha256());
        return described;
    }
}
