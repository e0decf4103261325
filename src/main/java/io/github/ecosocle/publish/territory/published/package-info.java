/**
 * Turns the tables just written for a release into what is known of one territory after the other. Reads published files only:
 * what they do not say cannot reach a page. Start at {@link io.github.ecosocle.publish.territory.published.PublishedFigures}.
 */
@NullMarked
package io.github.ecosocle.publish.territory.published;

import org.jspecify.annotations.NullMarked;
