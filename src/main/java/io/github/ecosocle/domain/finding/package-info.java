/** What is said to those who must act on data: one {@link Rule} a check, one {@link Finding} a case. */
@NullMarked
package io.github.ecosocle.domain.finding;

import org.jspecify.annotations.NullMarked;
