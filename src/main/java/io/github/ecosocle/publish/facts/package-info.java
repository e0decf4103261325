/**
 * Turns the figures and observations that pass by on their way to the formats into what a release says about itself. Start
 * at {@link ReleaseFacts}. Must not know the files.
 */
@NullMarked
package io.github.ecosocle.publish.facts;

import org.jspecify.annotations.NullMarked;
