/** What a data team declares under {@code jobs/}: indicators, measures, units, vocabulary, jobs. Start at {@link Catalogue}. */
@NullMarked
package io.github.ecosocle.domain.catalogue;

import org.jspecify.annotations.NullMarked;
