/** Which runs were made, each on its frozen list. Start at {@link Nights}. */
@NullMarked
package io.github.ecosocle.register.night;

import org.jspecify.annotations.NullMarked;
