/** Turns what a job says of access into rules, strictly. Start at {@link AccessReading}. */
@NullMarked
package io.github.ecosocle.jobs.access;

import org.jspecify.annotations.NullMarked;
