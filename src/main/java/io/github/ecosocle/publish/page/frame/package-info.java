/**
 * Turns a title and a body into a page that keyboards, screen readers, phones and printers can use. Start at {@link
 * io.github.ecosocle.publish.page.frame.Frame}. Must not know what pages tell.
 */
@NullMarked
package io.github.ecosocle.publish.page.frame;

import org.jspecify.annotations.NullMarked;
