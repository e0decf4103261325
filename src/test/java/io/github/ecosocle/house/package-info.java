/** The rules of the house: which room may know which, how long a file may grow, what the README promises. */
@NullMarked
package io.github.ecosocle.house;

import org.jspecify.annotations.NullMarked;
