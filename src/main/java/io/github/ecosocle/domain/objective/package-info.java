/** What was promised: contracts and trajectories as {@code jobs/objectives} declares them, and how far each has come. */
@NullMarked
package io.github.ecosocle.domain.objective;

import org.jspecify.annotations.NullMarked;
