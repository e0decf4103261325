/**
 * Reads {@code jobs/fiches}: which forms are known and what they ask. Start at {@link
 * io.github.ecosocle.jobs.record.RecordsReading}.
 */
@NullMarked
package io.github.ecosocle.jobs.record;

import org.jspecify.annotations.NullMarked;
