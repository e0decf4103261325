/** Turns the rows of a submitter with its own words, or of a workbook with its own shape, into rows in our words. Must not know layouts. */
@NullMarked
package io.github.ecosocle.normalise.wording;

import org.jspecify.annotations.NullMarked;
