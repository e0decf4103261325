/**
 * Turns figures into files that open by a double click in a French spreadsheet. Start at {@link
 * io.github.ecosocle.publish.format.spreadsheet.ExcelCsv}. Must not know releases.
 */
@NullMarked
package io.github.ecosocle.publish.format.spreadsheet;

import org.jspecify.annotations.NullMarked;
