/** Turns what was attained of objectives into a page that anybody can read. Start at {@link ObjectivesHtml}. */
@NullMarked
package io.github.ecosocle.publish.page.objective;

import org.jspecify.annotations.NullMarked;
