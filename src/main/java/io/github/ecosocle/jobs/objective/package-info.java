/** Turns the files of {@code objectives/} into contracts and trajectories, strictly. Start at {@link ObjectivesReading}. */
@NullMarked
package io.github.ecosocle.jobs.objective;

import org.jspecify.annotations.NullMarked;
