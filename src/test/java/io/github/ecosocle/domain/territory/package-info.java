/** Tests of the words of the house. */
@NullMarked
package io.github.ecosocle.domain.territory;

import org.jspecify.annotations.NullMarked;
