/** What the members of a territory give: their values, their weights, the shares of those that straddle. Knows nothing of levels published or of decisions. */
@NullMarked
package io.github.ecosocle.aggregate.member;

import org.jspecify.annotations.NullMarked;
