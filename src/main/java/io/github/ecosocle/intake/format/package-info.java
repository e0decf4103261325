/**
 * What every format of received files has in common. Start at {@link io.github.ecosocle.intake.format.SubmissionFormat}:
 * a new format is one class implementing it.
 */
@NullMarked
package io.github.ecosocle.intake.format;

import org.jspecify.annotations.NullMarked;
