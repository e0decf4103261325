/**
 * Turns what is to be published into a release folder that readers see whole or not at all. Start at {@link
 * io.github.ecosocle.publish.Releases}. Must not know where figures come from.
 */
@NullMarked
package io.github.ecosocle.publish;

import org.jspecify.annotations.NullMarked;
