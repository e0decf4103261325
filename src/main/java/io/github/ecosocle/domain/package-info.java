/** The words of the house. Knows the JDK only; every other room speaks in these words. */
@NullMarked
package io.github.ecosocle.domain;

import org.jspecify.annotations.NullMarked;
