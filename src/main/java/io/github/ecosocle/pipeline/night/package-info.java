/** One night of one job, from its settings to its result. Start at {@link NightRun}. */
@NullMarked
package io.github.ecosocle.pipeline.night;

import org.jspecify.annotations.NullMarked;
