/** Carries what was sent for EPCI that are no more onto those of the reference. Start at {@link Carrying}. */
@NullMarked
package io.github.ecosocle.settle.geography;

import org.jspecify.annotations.NullMarked;
