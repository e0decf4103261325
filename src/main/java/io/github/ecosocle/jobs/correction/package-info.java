/** Turns {@code jobs/corrections.yml} into corrections. Start at {@link io.github.ecosocle.jobs.correction.CorrectionsReading}. */
@NullMarked
package io.github.ecosocle.jobs.correction;

import org.jspecify.annotations.NullMarked;
