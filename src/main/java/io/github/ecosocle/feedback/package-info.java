/**
 * Turns what was found in a submission into what its submitter reads. Start at {@link
 * io.github.ecosocle.feedback.Returns}. Must not know how it was found.
 */
@NullMarked
package io.github.ecosocle.feedback;

import org.jspecify.annotations.NullMarked;
