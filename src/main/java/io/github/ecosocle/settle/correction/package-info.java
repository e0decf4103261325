/**
 * Finds, among the values received, those that the data team corrects. Start at {@link
 * io.github.ecosocle.settle.correction.Corrections}; must not know files.
 */
@NullMarked
package io.github.ecosocle.settle.correction;

import org.jspecify.annotations.NullMarked;
