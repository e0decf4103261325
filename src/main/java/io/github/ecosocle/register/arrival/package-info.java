/** What arrived and what was withdrawn, for every job. Start at {@link Submissions}. */
@NullMarked
package io.github.ecosocle.register.arrival;

import org.jspecify.annotations.NullMarked;
