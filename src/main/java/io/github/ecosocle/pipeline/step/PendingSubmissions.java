package io.github.ecosocle.pipeline.step;

import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.pipeline.night.Tonight;
import io.github.ecosocle.pipeline.setting.Progress;
import io.github.ecosocle.register.Register;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Reads the submissions of the frozen list that were not understood yet. The register itself says which: after a restart
 * only those of the chunk that was cut short come again.
 */
final class PendingSubmissions implements ItemReader<Submission> {
    private final Register register;
    private final String job;
    private final String fingerprint;
    private final Tonight tonight;
    private final Progress progress;
    private @Nullable Iterator<Submission> pending;

    PendingSubmissions(Register register, String job, String fingerprint, Tonight tonight, Progress progress) {
        this.register = register;
        this.job = job;
        this.fingerprint = fingerprint;
        this.tonight = tonight;
        this.progress = progress;
    }

    @Override
    public @Nullable Submission read() {
        Iterator<Submission> left = pending;
        if (left == null) {
            left = list();
            pending = left;
        }
        return left.hasNext() ? left.next() : null;
    }

    private Iterator<Submission> list() {
        Set<Submission> frozen = new HashSet<>(tonight.submissions());
        var found = register.normalisations(job).needsNormalising(fingerprint).stream()
                .filter(frozen::contains)
                .toList();
        progress.begin("normalise", found.size(), "fichiers");
        return found.iterator();
    }
}
