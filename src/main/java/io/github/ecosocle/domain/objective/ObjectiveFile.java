package io.github.ecosocle.domain.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One file of {@code jobs/objectives}: the commitments of one contract, or the trajectories of one plan, or both.
 *
 * @param source where the promise is written, so that a reader can check it
 * @param contract null when the file holds trajectories alone
 */
public record ObjectiveFile(
        String name,
        String title,
        String description,
        String source,
        @Nullable Contract contract,
        List<Trajectory> trajectories) {}
