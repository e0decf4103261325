/**
 * What all workbook formats share: cells of one row at a time become raw rows, whatever library found them. Start at
 * {@link io.github.ecosocle.intake.sheet.SheetRows}.
 */
@NullMarked
package io.github.ecosocle.intake.sheet;

import org.jspecify.annotations.NullMarked;
