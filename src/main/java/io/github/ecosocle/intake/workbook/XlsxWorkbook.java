package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.safety.LimitedInput;
import io.github.ecosocle.intake.sheet.EmptyResults;
import io.github.ecosocle.intake.sheet.NumberFormats;
import io.github.ecosocle.intake.sheet.SheetRows;
import io.github.ecosocle.intake.workbook.WorkbookParts.SheetPart;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.jspecify.annotations.Nullable;

/** Reads the worksheets of an XLSX package as a stream; POI, slow and greedy, reads on where the fast reader gives up. */
final class XlsxWorkbook implements AutoCloseable {
    /** POI holds some ten times as much in memory. */
    private static final long MAX_CAREFUL_BYTES = 16L << 20;

    private final ReceivedFile file;
    private final ZipFile zip;
    private final WorkbookParts parts;
    private final TableSink sink;
    private final NumberFormats formats;
    private @Nullable ReadableWorkbook fast;
    private @Nullable Workbook careful;

    XlsxWorkbook(ReceivedFile file, ZipFile zip, WorkbookParts parts, TableSink sink) {
        this.file = file;
        this.zip = zip;
        this.parts = parts;
        this.sink = sink;
        this.formats = new NumberFormats(parts.date1904());
    }

    void read() throws IOException, FileRefused {
        fast = openFast();
        for (SheetPart part : parts.sheets()) {
            TableOrigin origin = new TableOrigin(file.name(), part.name(), part.hidden());
            SheetScan scan = scan(part);
            if (scan.mayGoBeyondTexts()) {
                SharedTexts.check(zip, parts, part, file.name());
            }
            sink.begin(origin);
            SheetRows rows = new SheetRows(origin, sink, scan.merges());
            scan.hiddenColumns().forEach(range -> rows.hideColumns(range.first(), range.last()));
            read(part, rows, scan.emptyResults());
            sink.end();
        }
    }

    private @Nullable ReadableWorkbook openFast() {
        // number formats can only be asked for where there are some
        boolean styled = zip.getEntry("xl/styles.xml") != null;
        try {
            return new ReadableWorkbook(file.path().toFile(), new ReadingOptions(styled, false));
        } catch (IOException | RuntimeException refused) {
            return null;
        }
    }

    private SheetScan scan(SheetPart part) throws IOException, FileRefused {
        ZipEntry entry = zip.getEntry(part.path());
        try (InputStream in = new LimitedInput(zip.getInputStream(entry), entry.getCompressedSize())) {
            return SheetScan.of(in, file.name(), SharedTexts.most(zip, parts));
        }
    }

    private void read(SheetPart part, SheetRows rows, EmptyResults emptyResults) throws IOException, FileRefused {
        ReadableWorkbook workbook = fast;
        Optional<org.dhatim.fastexcel.reader.Sheet> sheet = workbook == null
                ? Optional.empty()
                : workbook.getSheets()
                        .filter(candidate -> part.relation().equals(candidate.getId()))
                        .findFirst();
        FastSheet fastSheet = sheet.isEmpty() ? null : new FastSheet(sheet.get(), formats, rows, emptyResults);
        if (fastSheet == null || !fastSheet.passes()) {
            PoiSheet.pass(carefulSheet(part.name()), formats, rows);
        } else if (fastSheet.sawEmptyText()) {
            SharedTexts.check(zip, parts, part, file.name());
        }
    }

    private Sheet carefulSheet(String name) throws IOException, FileRefused {
        if (careful == null) {
            long bytes = zip.stream().mapToLong(ZipEntry::getSize).sum();
            if (bytes > MAX_CAREFUL_BYTES) {
                throw FileRefused.corrupt(file.name(), "la feuille « " + name + " » est illisible");
            }
            careful = WorkbookFactory.create(file.path().toFile(), "", true);
        }
        Sheet sheet = careful.getSheet(name);
        if (sheet == null) {
            throw FileRefused.corrupt(file.name(), "la feuille « " + name + " » est introuvable");
        }
        return sheet;
    }

    @Override
    public void close() throws IOException {
        if (fast != null) {
            fast.close();
        }
        if (careful != null) {
            careful.close();
        }
    }
}
