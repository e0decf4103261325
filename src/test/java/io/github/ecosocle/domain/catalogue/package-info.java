/** Tests of the words of the house. */
@NullMarked
package io.github.ecosocle.domain.catalogue;

import org.jspecify.annotations.NullMarked;
