package io.github.ecosocle.publish.template;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.publish.format.spreadsheet.RepeatableZip;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Turns the catalogue and what is published of an EPCI into the workbook it is asked to fill: a row for each base measure and
 * year, in our own headings, the value left blank. What is known stands beside, never in the value: sent back untouched, the
 * workbook says nothing.
 */
public final class SubmissionTemplate {
    private final Catalogue catalogue;
    private final List<Integer> years;
    private final KnownFigures known;

    /** @param years asked for, in the order of the rows */
    public SubmissionTemplate(Catalogue catalogue, List<Integer> years, KnownFigures known) {
        this.catalogue = catalogue;
        this.years = List.copyOf(years);
        this.known = known;
    }

    /**
     * @param siren empty for a workbook to hand out to anybody
     * @param name of the EPCI, empty with it
     */
    public void write(String siren, String name, OutputStream out) throws IOException {
        ByteArrayOutputStream dated = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(dated, "Ecosocle", "1.0")) {
            Worksheet entry = workbook.newWorksheet("Saisie");
            Worksheet readMe = workbook.newWorksheet("Lisez-moi");
            Worksheet definitions = workbook.newWorksheet("Définitions");
            Worksheet units = workbook.newWorksheet("Unités");
            UnitsSheet accepted = UnitsSheet.write(units, catalogue);
            new EntrySheet(catalogue, years, known, accepted).write(entry, siren);
            HelpSheets.readMe(readMe, siren, name, years);
            HelpSheets.definitions(definitions, catalogue, accepted);
        }
        RepeatableZip.copy(dated.toByteArray(), out);
    }
}
