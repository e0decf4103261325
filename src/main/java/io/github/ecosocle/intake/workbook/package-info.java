/**
 * Turns workbooks (XLSX, XLSM, XLS, ODS) into one table a sheet. Start at {@link
 * io.github.ecosocle.intake.workbook.ZippedWorkbook} and {@link io.github.ecosocle.intake.workbook.CompoundWorkbook}.
 */
@NullMarked
package io.github.ecosocle.intake.workbook;

import org.jspecify.annotations.NullMarked;
