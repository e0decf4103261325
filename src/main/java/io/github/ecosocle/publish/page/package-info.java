/**
 * Turns a finished release into its front page. Start at {@link io.github.ecosocle.publish.page.IndexHtml}. Must not know how
 * the files it links to are written.
 */
@NullMarked
package io.github.ecosocle.publish.page;

import org.jspecify.annotations.NullMarked;
