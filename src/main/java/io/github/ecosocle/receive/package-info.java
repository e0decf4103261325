/**
 * Turns the drop folder into a frozen list of received files, whose bytes are in the archive. Start at {@link DropFolder},
 * then {@link io.github.ecosocle.receive.archive.Archive}. Must not know the register, nor what the files say.
 */
@NullMarked
package io.github.ecosocle.receive;

import org.jspecify.annotations.NullMarked;
