/** Tests of the words of the house. */
@NullMarked
package io.github.ecosocle.domain.finding;

import org.jspecify.annotations.NullMarked;
