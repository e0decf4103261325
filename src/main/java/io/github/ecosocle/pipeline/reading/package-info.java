/** Understands a file: intake, then normalise. The night and the check of a submitter share it. */
@NullMarked
package io.github.ecosocle.pipeline.reading;

import org.jspecify.annotations.NullMarked;
