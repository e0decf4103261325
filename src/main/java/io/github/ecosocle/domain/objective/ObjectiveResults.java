package io.github.ecosocle.domain.objective;

import io.github.ecosocle.domain.finding.Finding;
import java.util.List;

/**
 * Everything a release tells of objectives, in the order of publication.
 *
 * @param findings what somebody must act on before more can be said
 */
public record ObjectiveResults(
        List<ObjectiveFile> files,
        List<Attainment> attainments,
        List<Verdict> verdicts,
        List<PathPoint> path,
        List<Finding> findings) {
    public static final ObjectiveResults NONE =
            new ObjectiveResults(List.of(), List.of(), List.of(), List.of(), List.of());

    public boolean isEmpty() {
        return files.isEmpty();
    }
}
