/**
 * Keeps every byte received, who sent it, and every decision taken, in plain files from which the register can be
 * rebuilt. Start at {@link Archive}.
 */
@NullMarked
package io.github.ecosocle.receive.archive;

import org.jspecify.annotations.NullMarked;
