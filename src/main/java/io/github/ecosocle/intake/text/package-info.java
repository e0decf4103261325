/**
 * Turns delimited text (CSV, TSV, pipes) of any usual encoding into one table of raw rows. Start at {@link
 * io.github.ecosocle.intake.text.TextFormat}.
 */
@NullMarked
package io.github.ecosocle.intake.text;

import org.jspecify.annotations.NullMarked;
