package io.github.ecosocle.intake.workbook;

import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import io.github.ecosocle.intake.safety.ForeignContent;
import io.github.ecosocle.intake.safety.Limits;
import io.github.ecosocle.intake.safety.ZipGate;
import io.github.ecosocle.intake.workbook.WorkbookParts.SheetPart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads workbooks that are zip packages – XLSX, XLSM, ODS – and names those that are something else. */
public final class ZippedWorkbook implements SubmissionFormat {
    /** Sheets are streamed; the texts they share, styles and the rest are held at once, wherever they lie. */
    static final long MAX_HELD_PART_BYTES = 64L << 20;

    private static final int MANIFEST_BYTES = 1 << 20;

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean recognises(ReceivedFile file) {
        return file.startsWith("PK\u0003\u0004") || file.startsWith("PK\u0005\u0006");
    }

    @Override
    public void read(ReceivedFile file, TableSink sink) throws IOException, FileRefused {
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            if (mentions(zip, "META-INF/manifest.xml", "encryption-data")) {
                throw WorkbookRefusal.encrypted(file.name());
            }
            new ZipGate(zip, file.name()).check();
            read(file, zip, sink);
        } catch (ZipException damaged) {
            throw FileRefused.corrupt(file.name(), "le classeur est tronqué");
        }
    }

    private static void read(ReceivedFile file, ZipFile zip, TableSink sink) throws IOException, FileRefused {
        if (mentions(zip, "mimetype", "opendocument.spreadsheet")) {
            new OdsWorkbook(file.name(), sink).read(zip);
            return;
        }
        if (zip.getEntry("xl/workbook.bin") != null) {
            throw WorkbookRefusal.binary(file.name());
        }
        WorkbookParts parts = WorkbookParts.of(zip, file.name());
        refuseHugeParts(zip, parts, file.name());
        if (zip.getEntry("xl/vbaProject.bin") != null) {
            sink.found(WorkbookRefusal.macrosIgnored(file.name()));
        }
        try (XlsxWorkbook workbook = new XlsxWorkbook(file, zip, parts, sink)) {
            workbook.read();
        }
    }

    private static void refuseHugeParts(ZipFile zip, WorkbookParts parts, String file) throws FileRefused {
        Set<String> sheets = parts.sheets().stream().map(SheetPart::path).collect(Collectors.toSet());
        boolean huge = zip.stream()
                .filter(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml"))
                .anyMatch(entry -> entry.getSize() > MAX_HELD_PART_BYTES && !sheets.contains(entry.getName()));
        if (huge) {
            throw Limits.tooLarge(file);
        }
    }

    /** What the package is when it holds no workbook. */
    static FileRefused foreign(ZipFile zip, String file) throws IOException {
        if (zip.getEntry("word/document.xml") != null) {
            return ForeignContent.refuse(file, "un document Word");
        }
        if (zip.getEntry("ppt/presentation.xml") != null) {
            return ForeignContent.refuse(file, "une présentation PowerPoint");
        }
        boolean openDocument = mentions(zip, "mimetype", "opendocument");
        return ForeignContent.refuse(file, openDocument ? "un document LibreOffice" : "une archive zip");
    }

    private static boolean mentions(ZipFile zip, String part, String word) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(MANIFEST_BYTES), StandardCharsets.ISO_8859_1).contains(word);
        }
    }
}
