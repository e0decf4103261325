/** Turns what closed observations fill into slots that nobody may read. */
@NullMarked
package io.github.ecosocle.settle.access;

import org.jspecify.annotations.NullMarked;
