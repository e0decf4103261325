package io.github.ecosocle.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hazards S03, S07 and I08: somebody listens where the files ask to be called, and nobody calls. */
class NoCallTest {
    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";

    @TempDir
    Path folder;

    @Test
    void no_file_makes_us_call_anybody() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String url = "http://127.0.0.1:" + listener.getLocalPort() + "/x";
            String doctype =
                    "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + url + "\"> %e;<!ENTITY y SYSTEM \"" + url + "\">]>";
            assertThat(read("entity.xlsx", usual().with("xl/worksheets/sheet1.xml", doctype + "<x>&y;</x>"))
                            .refusal())
                    .isEqualTo("XML_FORBIDDEN");
            assertThat(read("entity.ods", ods(doctype, "")).refusal()).isEqualTo("XML_FORBIDDEN");
            assertThat(read("linked.ods", ods("", table(url))).rows).hasSize(1);
            assertThat(read("linked.xlsx", usual().with("xl/externalLinks/_rels/externalLink1.xml.rels", link(url)))
                            .rows)
                    .hasSize(2);

            listener.setSoTimeout(300);
            assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    private RecordedTables read(String name, ZipPackage content) {
        return RecordedTables.read(folder, name, content.bytes());
    }

    private static ZipPackage usual() {
        return ZipPackage.xlsx(ZipPackage.usualRows());
    }

    private static String link(String url) {
        return ZipPackage.relations(
                "<Relationship Id=\"rId1\" Type=\"x\" Target=\"" + url + "\" TargetMode=\"External\"/>");
    }

    private static ZipPackage ods(String doctype, String table) {
        return new ZipPackage()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with(
                        "content.xml",
                        "<?xml version=\"1.0\"?>" + doctype + "<office:document-content xmlns:office=\"" + URN
                                + "office:1.0\" xmlns:table=\"" + URN + "table:1.0\" xmlns:text=\"" + URN
                                + "text:1.0\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><office:body>"
                                + "<office:spreadsheet>" + table
                                + "</office:spreadsheet></office:body></office:document-content>");
    }

    /** A table fed by another document, with an image by its address. */
    private static String table(String url) {
        return "<table:table table:name=\"a\"><table:table-source xlink:href=\"" + url + "\"/><table:table-row>"
                + "<table:table-cell><text:p>x</text:p><image xlink:href=\"" + url + "\"/></table:table-cell>"
                + "</table:table-row></table:table>";
    }
}
