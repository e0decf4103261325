/** Settled figures in dense arrays: memory depends on distinct figures, never on file sizes. Start at {@link Cube}. */
@NullMarked
package io.github.ecosocle.domain.cube;

import org.jspecify.annotations.NullMarked;
