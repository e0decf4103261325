package io.github.ecosocle.proof;

import io.github.ecosocle.intake.ZipPackage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that ask for more memory or time than any table deserves, written as a stream. */
final class HugeFiles {
    private static final String ROW =
            "<c t=\"inlineStr\"><is><t>200069037</t></is></c><c t=\"inlineStr\"><is><t>dma_t</t>"
                    + "</is></c><c><v>2023</v></c><c><v>150</v></c><c t=\"inlineStr\"><is><t>t</t></is></c></row>";
    private static final String HEAD = "siren_epci;indicateur;annee;valeur;unite\n";

    private HugeFiles() {}

    static void csv(Path file, int rows) throws IOException {
        write(file, out -> {
            out.print(HEAD);
            for (int i = 0; i < rows; i++) {
                out.print("200069037;dma_t;2023;150;t\n");
            }
        });
    }

    /** A table of 360 columns of values, three measures over 120 years. */
    static void wide(Path file, int rows) throws IOException {
        StringBuilder heading = new StringBuilder("siren_epci");
        for (String measure : new String[] {"ges_teq", "dma_t", "sau_ha"}) {
            for (int year = 1900; year < 2020; year++) {
                heading.append(';').append(measure).append(' ').append(year);
            }
        }
        String row = "200069037" + ";1".repeat(360) + "\n";
        write(file, out -> {
            out.print(heading + "\n");
            for (int i = 0; i < rows; i++) {
                out.print(row);
            }
        });
    }

    /** Values that each bring a remark of their own. */
    static void remarks(Path file, int rows, int chars) throws IOException {
        write(file, out -> {
            out.print("siren_epci;indicateur;annee;valeur;unite;commentaire\n");
            for (int i = 0; i < rows; i++) {
                out.print("200069037;dma_t;2023;150;t;" + i + "x".repeat(chars) + "\n");
            }
        });
    }

    /** Rows that each are as long as a book. */
    static void books(Path file, int rows) throws IOException {
        String row = ("x".repeat(90_000) + ";").repeat(100) + "\n";
        write(file, out -> {
            for (int i = 0; i < rows; i++) {
                out.print(row);
            }
            out.print(HEAD + "200069037;dma_t;2023;150;t\n");
        });
    }

    static void xlsx(Path file, int rows) throws IOException {
        zip(file, "xl/worksheets/sheet1.xml", out -> {
            out.print(ZipPackage.worksheet("</sheetData>").replace("</sheetData></worksheet>", ""));
            out.print("<row r=\"1\">");
            for (String heading : HEAD.strip().split(";")) {
                out.print("<c t=\"inlineStr\"><is><t>" + heading + "</t></is></c>");
            }
            out.print("</row>");
            for (int i = 0; i < rows; i++) {
                out.print("<row r=\"" + (i + 2) + "\">" + ROW);
            }
            out.print("</sheetData></worksheet>");
        });
    }

    /** A table of texts that hardly shrinks, under a name of its own. */
    static void sharedStrings(Path file, int megabytes) throws IOException {
        Random letters = new Random(1);
        byte[] text = new byte[1 << 10];
        zip(file, "xl/textes.xml", out -> {
            out.print(ZipPackage.strings("").replace("</sst>", ""));
            for (int i = 0; i < megabytes << 10; i++) {
                for (int j = 0; j < text.length; j++) {
                    text[j] = (byte) ('a' + letters.nextInt(26));
                }
                out.print("<si><t>" + new String(text, StandardCharsets.US_ASCII) + "</t></si>");
            }
            out.print("</sst>");
        });
    }

    /** Every row of a sheet, each as wide as a table may be, said in a few hundred bytes. */
    static byte[] repeatedCells(int rows, int columns) {
        String urn = "urn:oasis:names:tc:opendocument:xmlns:";
        String cell = "<table:table-cell table:number-columns-repeated=\"" + columns
                + "\"><text:p>x</text:p></table:table-cell>";
        String row = "<table:table-row table:number-rows-repeated=\"1000\">" + cell + "</table:table-row>";
        return new ZipPackage()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<office:document-content xmlns:office=\"" + urn + "office:1.0\" xmlns:table=\"" + urn
                                + "table:1.0\" xmlns:text=\"" + urn + "text:1.0\"><office:body><office:spreadsheet>"
                                + "<table:table table:name=\"a\">" + row.repeat(rows / 1000)
                                + "</table:table></office:spreadsheet></office:body></office:document-content>")
                .bytes();
    }

    /** A sound package around one part that is written as it goes. */
    private static void zip(Path file, String part, Consumer<PrintStream> content) throws IOException {
        ZipPackage sound = ZipPackage.xlsx(ZipPackage.usualRows());
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (String name : sound.names()) {
                if (!name.equals(part)) {
                    zip.putNextEntry(new ZipEntry(name));
                    String text = part.endsWith("textes.xml") && !name.startsWith("xl/w")
                            ? sound.text(name).replace("sharedStrings.xml", "textes.xml")
                            : sound.text(name);
                    zip.write(text.getBytes(StandardCharsets.UTF_8));
                }
            }
            zip.putNextEntry(new ZipEntry(part));
            print(zip, content);
        }
    }

    private static void write(Path file, Consumer<PrintStream> content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            print(out, content);
        }
    }

    private static void print(OutputStream out, Consumer<PrintStream> content) {
        PrintStream printed = new PrintStream(new BufferedOutputStream(out, 1 << 16), false, StandardCharsets.UTF_8);
        content.accept(printed);
        printed.flush();
    }
}
