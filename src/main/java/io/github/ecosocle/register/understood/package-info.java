/** What each job understood of each submission. Start at {@link Normalisations}. */
@NullMarked
package io.github.ecosocle.register.understood;

import org.jspecify.annotations.NullMarked;
