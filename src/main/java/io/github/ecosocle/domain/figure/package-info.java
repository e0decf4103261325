/** What is published: one {@link Figure} per territory, measure, year and method. */
@NullMarked
package io.github.ecosocle.domain.figure;

import org.jspecify.annotations.NullMarked;
