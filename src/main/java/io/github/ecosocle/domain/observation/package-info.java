/** What a submission says, value by value, kept as received and as understood. Start at {@link Observations}. */
@NullMarked
package io.github.ecosocle.domain.observation;

import org.jspecify.annotations.NullMarked;
