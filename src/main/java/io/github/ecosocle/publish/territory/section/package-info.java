/**
 * The parts of the page of a territory: its neighbours, its state, its series, and why each figure is what it is. Start at
 * {@link io.github.ecosocle.publish.territory.section.IndicatorSection}. Must not know where pages are kept.
 */
@NullMarked
package io.github.ecosocle.publish.territory.section;

import org.jspecify.annotations.NullMarked;
