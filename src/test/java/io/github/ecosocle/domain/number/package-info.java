/** Tests of the words of the house. */
@NullMarked
package io.github.ecosocle.domain.number;

import org.jspecify.annotations.NullMarked;
