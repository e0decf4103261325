/**
 * Sets the members of a pôle beside one another: a table and a page. Start at {@link
 * io.github.ecosocle.publish.pole.Comparing}.
 */
@NullMarked
package io.github.ecosocle.publish.pole;

import org.jspecify.annotations.NullMarked;
