/** Exact numbers: decimals in, decimals out, rounded once at export. Start at {@link Quantity}. */
@NullMarked
package io.github.ecosocle.domain.number;

import org.jspecify.annotations.NullMarked;
