package io.github.ecosocle.proof;

import io.github.ecosocle.intake.ZipPackage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The same sheets, by name, in each format that is read. Numbers are numbers where the format knows any. */
public enum Spreadsheets {
    CSV,
    GZ,
    XLSX,
    XLS,
    ODS;

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";

    /** @param sheets of text formats, the only one */
    public Path write(Path file, Map<String, Object[][]> sheets) throws IOException {
        byte[] bytes = switch (this) {
            case CSV -> csv(sheets);
            case GZ -> zipped(csv(sheets));
            case XLSX -> book(new XSSFWorkbook(), sheets);
            case XLS -> book(new HSSFWorkbook(), sheets);
            case ODS -> ods(sheets);
        };
        return Files.write(file, bytes);
    }

    /** As a French spreadsheet writes it. */
    private static byte[] csv(Map<String, Object[][]> sheets) {
        return sheets.values().stream()
                .flatMap(Stream::of)
                .map(row -> Stream.of(row)
                        .map(cell -> cell instanceof Number ? cell.toString().replace('.', ',') : cell.toString())
                        .collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }

    private static byte[] book(Workbook book, Map<String, Object[][]> sheets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (book) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            book.write(out);
        }
        return out.toByteArray();
    }

    private static void fill(Sheet sheet, Object[][] rows) {
        for (int at = 0; at < rows.length; at++) {
            Row row = sheet.createRow(at);
            for (int column = 0; column < rows[at].length; column++) {
                if (rows[at][column] instanceof Number number) {
                    row.createCell(column).setCellValue(number.doubleValue());
                } else if (!rows[at][column].toString().isEmpty()) {
                    row.createCell(column).setCellValue(rows[at][column].toString());
                }
            }
        }
    }

    private static byte[] ods(Map<String, Object[][]> sheets) {
        StringBuilder tables = new StringBuilder();
        sheets.forEach((name, rows) -> {
            tables.append("<table:table table:name=\"").append(name).append("\">");
            for (Object[] row : rows) {
                tables.append("<table:table-row>");
                Stream.of(row).forEach(cell -> tables.append(cell(cell)));
                tables.append("</table:table-row>");
            }
            tables.append("</table:table>");
        });
        return new ZipPackage()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"" + URN + "office:1.0\" xmlns:table=\"" + URN
                                + "table:1.0\" xmlns:text=\"" + URN + "text:1.0\"><office:body><office:spreadsheet>"
                                + tables + "</office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }

    private static String cell(Object cell) {
        if (cell instanceof Number) {
            return "<table:table-cell office:value-type=\"float\" office:value=\"" + cell + "\"><text:p>" + cell
                    + "</text:p></table:table-cell>";
        }
        return cell.toString().isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"><text:p>" + cell + "</text:p></table:table-cell>";
    }
}
