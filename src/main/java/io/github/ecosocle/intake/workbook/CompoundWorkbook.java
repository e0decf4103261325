package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import io.github.ecosocle.intake.safety.ForeignContent;
import io.github.ecosocle.intake.safety.Limits;
import io.github.ecosocle.intake.sheet.Merges;
import io.github.ecosocle.intake.sheet.NumberFormats;
import io.github.ecosocle.intake.sheet.SheetRows;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads workbooks of Excel 97 to 2003 (XLS), and names the other files that are kept in the same container. */
public final class CompoundWorkbook implements SubmissionFormat {
    /** The whole workbook is held in memory; 65,536 rows of twenty numbers take 25 MB. */
    private static final long MAX_BYTES = 48L << 20;

    @Override
    public int order() {
        return 40;
    }

    @Override
    public boolean recognises(ReceivedFile file) {
        return file.startsWith(0xD0, 0xCF, 0x11, 0xE0) || isBeforeContainers(file);
    }

    /** Excel 2 to 4 wrote its records bare: BOF of version 2, 3, 4 – and of 5 and 8 when the container is lost. */
    private static boolean isBeforeContainers(ReceivedFile file) {
        return file.startsWith(0x09, 0x00, 0x04, 0x00)
                || file.startsWith(0x09, 0x02, 0x06, 0x00)
                || file.startsWith(0x09, 0x04, 0x06, 0x00)
                || file.startsWith(0x09, 0x08, 0x08, 0x00)
                || file.startsWith(0x09, 0x08, 0x10, 0x00);
    }

    @Override
    public void read(ReceivedFile file, TableSink sink) throws IOException, FileRefused {
        if (isBeforeContainers(file)) {
            throw WorkbookRefusal.oldExcel(file.name());
        }
        if (file.sizeBytes() > MAX_BYTES) {
            throw Limits.tooLarge(file.name());
        }
        try (POIFSFileSystem container = new POIFSFileSystem(file.path().toFile(), true)) {
            refuseOthers(container.getRoot(), file.name());
            if (container.getRoot().hasEntry("_VBA_PROJECT_CUR")) {
                sink.found(WorkbookRefusal.macrosIgnored(file.name()));
            }
            try (HSSFWorkbook workbook = open(container, file.name())) {
                pass(workbook, file.name(), sink);
            }
        }
    }

    private static void refuseOthers(DirectoryNode root, String file) throws FileRefused {
        if (root.hasEntry("EncryptedPackage")) {
            throw WorkbookRefusal.encrypted(file);
        }
        if (root.hasEntry("WordDocument")) {
            throw ForeignContent.refuse(file, "un document Word");
        }
        if (root.hasEntry("PowerPoint Document")) {
            throw ForeignContent.refuse(file, "une présentation PowerPoint");
        }
        if (!root.hasEntry("Workbook") && !root.hasEntry("WORKBOOK") && !root.hasEntry("BOOK")) {
            throw root.hasEntry("Book")
                    ? WorkbookRefusal.oldExcel(file)
                    : ForeignContent.refuse(file, "un document d'un autre logiciel");
        }
    }

    private static HSSFWorkbook open(POIFSFileSystem container, String file) throws IOException, FileRefused {
        try {
            return new HSSFWorkbook(container);
        } catch (EncryptedDocumentException locked) {
            throw WorkbookRefusal.encrypted(file);
        } catch (OldExcelFormatException old) {
            throw WorkbookRefusal.oldExcel(file);
        }
    }

    private static void pass(HSSFWorkbook workbook, String file, TableSink sink) throws FileRefused {
        NumberFormats formats = new NumberFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            HSSFSheet sheet = workbook.getSheetAt(i);
            boolean hidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            TableOrigin origin = new TableOrigin(file, sheet.getSheetName(), hidden);
            sink.begin(origin);
            PoiSheet.pass(sheet, formats, new SheetRows(origin, sink, merges(sheet)));
            sink.end();
        }
    }

    private static Merges merges(Sheet sheet) {
        Merges merges = new Merges();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merges.add(new Merges.Area(
                    range.getFirstRow() + 1, range.getLastRow() + 1, range.getFirstColumn(), range.getLastColumn()));
        }
        return merges;
    }
}
