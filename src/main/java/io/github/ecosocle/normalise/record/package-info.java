/**
 * Turns tables that are forms into records, and leaves the others to the reading of observations. Start at {@link
 * io.github.ecosocle.normalise.record.RecordRouting}.
 */
@NullMarked
package io.github.ecosocle.normalise.record;

import org.jspecify.annotations.NullMarked;
