/**
 * Turns published figures and declared objectives into what was attained: start at {@link Attaining}. Knows nothing of
 * files, neither those read nor those written.
 */
@NullMarked
package io.github.ecosocle.attain;

import org.jspecify.annotations.NullMarked;
