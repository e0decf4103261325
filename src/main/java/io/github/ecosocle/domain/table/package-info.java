/** Raw cells as they stand in a received file, with their place. Start at {@link TableSink}. */
@NullMarked
package io.github.ecosocle.domain.table;

import org.jspecify.annotations.NullMarked;
