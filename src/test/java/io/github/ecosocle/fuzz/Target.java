package io.github.ecosocle.fuzz;

import io.github.ecosocle.intake.ZipPackage;
import io.github.ecosocle.intake.text.GzipFormat;
import io.github.ecosocle.intake.text.TextFormat;
import io.github.ecosocle.intake.workbook.CompoundWorkbook;
import io.github.ecosocle.intake.workbook.ZippedWorkbook;
import java.util.function.Consumer;

/** What is fuzzed. Zip packages are taken twice: as raw bytes, and with one sound package around a made-up part. */
enum Target {
    CSV(bytes -> Readers.read(new TextFormat(), bytes)),
    GZIP(bytes -> Readers.read(new GzipFormat(), bytes)),
    ZIP(bytes -> Readers.read(new ZippedWorkbook(), bytes)),
    XLSX(bytes -> Readers.read(
            new ZippedWorkbook(),
            ZipPackage.xlsx(ZipPackage.usualRows())
                    .with("xl/worksheets/sheet1.xml", bytes)
                    .bytes())),
    XLS(bytes -> Readers.read(new CompoundWorkbook(), bytes)),
    ODS(bytes -> Readers.read(
            new ZippedWorkbook(),
            new ZipPackage()
                    .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                    .with("content.xml", bytes)
                    .bytes())),
    ANY(Readers::readAny),
    CELLS(Cells::read),
    TABLE(Cells::readTable);

    private final Consumer<byte[]> taken;

    Target(Consumer<byte[]> taken) {
        this.taken = taken;
    }

    void take(byte[] bytes) {
        taken.accept(bytes);
    }
}
