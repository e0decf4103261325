/** Constant geography: what became of the EPCI of earlier years, and what a value carried onto today's is made of. */
@NullMarked
package io.github.ecosocle.domain.geography;

import org.jspecify.annotations.NullMarked;
