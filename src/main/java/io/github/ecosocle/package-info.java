/**
 * Turns a command line into a run of the pipeline. Start at {@link io.github.ecosocle.Application}. Must not know the
 * stages: it goes through {@code pipeline}.
 */
@NullMarked
package io.github.ecosocle;

import org.jspecify.annotations.NullMarked;
