package io.github.ecosocle.intake.text;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.safety.Limits;
import java.io.IOException;

/** Turns the records of a text into raw rows, numbered as a spreadsheet shows them, and tells what is wrong with them. */
final class TextRows {
    private static final Rule UNCLOSED_QUOTE = new Rule(
            "UNCLOSED_QUOTE",
            Severity.ERREUR,
            Actor.DEPOSANT,
            "Un guillemet ouvert à cette ligne n'est pas fermé : cette ligne et les {0} lignes de texte qui suivent ne"
                    + " peuvent pas être lues.",
            "un texte sans guillemet, ou un guillemet fermant",
            "200069037;\"Pays vert;2023;12");
    private static final Rule QUOTE_IN_FIELD = new Rule(
            "QUOTE_IN_FIELD",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Cette ligne contient un guillemet isolé dans une cellule : le texte a été gardé tel quel.",
            "un texte sans guillemet, ou des guillemets français « »",
            "200069037;Pays \"vert\";2023;12");
    private static final Rule MOJIBAKE = new Rule(
            "MOJIBAKE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Des accents abîmés ont été réparés dans tout le fichier, à partir de cette ligne : « {lu} » a été lu"
                    + " « {0} ».",
            "un fichier enregistré en « CSV UTF-8 », sans conversion intermédiaire",
            "CommunautÃ© de communes");

    private static final CellKind[] ALL_TEXT = {};

    private final String file;
    private final DelimitedRecords records;
    private final int tableWidth;
    private final TableSink sink;
    private int number;
    private boolean anything;
    private boolean mojibakeTold;

    TextRows(String file, DelimitedRecords records, int tableWidth, TableSink sink) {
        this.file = file;
        this.records = records;
        this.tableWidth = tableWidth;
        this.sink = sink;
    }

    /** Passes every row; false when the text holds nothing but line ends. */
    boolean pass(boolean repairing) throws IOException, FileRefused {
        while (records.next()) {
            number++;
            if (!records.isBlank()) {
                anything = true;
                pass(records.notes(), repairing);
            }
        }
        return anything;
    }

    private void pass(RecordNotes notes, boolean repairing) throws FileRefused {
        if (records.isTooWide()) {
            throw Limits.tooManyColumns(place());
        }
        if (notes.hasSwallowedRows(tableWidth)) {
            sink.found(UNCLOSED_QUOTE.at(place(), "", notes.lineBreaks()));
            return;
        }
        if (notes.isTooLong()) {
            sink.found(Limits.fieldTooLong(place()));
            return;
        }
        if (notes.hasStrayQuote()) {
            sink.found(QUOTE_IN_FIELD.at(place(), ""));
        }
        String[] fields = records.copyFields();
        if (repairing) {
            repair(fields);
        }
        sink.row(notes.isBroken() ? damaged(fields) : new RawRow(number, fields, ALL_TEXT, false, false));
    }

    private Place place() {
        return new Place(file, "", number, -1);
    }

    private RawRow damaged(String[] fields) {
        for (int i = 0; i < fields.length; i++) {
            fields[i] = fields[i].replace(TextEncoding.BROKEN, '\uFFFD');
        }
        return new RawRow(number, fields, ALL_TEXT, false, true);
    }

    private void repair(String[] fields) {
        for (int i = 0; i < fields.length; i++) {
            String repaired = Mojibake.repair(fields[i]);
            if (!repaired.equals(fields[i]) && !mojibakeTold) {
                mojibakeTold = true;
                sink.found(MOJIBAKE.at(place().atColumn(i), fields[i], repaired));
            }
            fields[i] = repaired;
        }
    }
}
