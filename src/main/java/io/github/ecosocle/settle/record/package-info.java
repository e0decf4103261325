/** Settles which record holds for each territory. Start at {@link io.github.ecosocle.settle.record.RecordSettling}. */
@NullMarked
package io.github.ecosocle.settle.record;

import org.jspecify.annotations.NullMarked;
