package io.github.ecosocle.intake.form;

import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableSink;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Pattern;

/**
 * Tells a form from a table, and turns each of its lines into a row of one cell: its commas are those of sentences. What the
 * form is about is not judged here.
 */
public final class FormText {
    private static final int QUESTIONS_NEEDED = 4;
    private static final int LONGEST_LINE = 20_000;
    /** A few words, two dots, and an answer or nothing. */
    private static final Pattern QUESTION =
            Pattern.compile("[*#\\s]*\\p{L}[^:;\\t|]{2,200}\\s[^:;\\t|]{1,100}:(\\s.*)?");
    /** Points of a list, headings. */
    private static final Pattern MARKED = Pattern.compile("\\s*[-*#\u2022\u2013].*");

    private static final Pattern SEPARATORS = Pattern.compile(".*[;\\t|].*");

    private FormText() {}

    /** True when questions begin lines, and nothing else looks like the row of a table. */
    public static boolean recognises(CharSequence start) {
        int questions = 0;
        for (String line : start.toString().split("\\R", 400)) {
            if (QUESTION.matcher(line).matches()) {
                questions++;
            } else if (line.length() > LONGEST_LINE
                    || SEPARATORS.matcher(line).matches()
                            && !MARKED.matcher(line).matches()) {
                return false;
            }
        }
        return questions >= QUESTIONS_NEEDED;
    }

    /** Blank lines too: they part what stands together from what does not. */
    public static void pass(Reader text, char broken, TableSink sink) throws IOException {
        BufferedReader lines = new BufferedReader(text);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            boolean damaged = line.indexOf(broken) >= 0;
            RawRow row = RawRow.ofText(number, line);
            sink.row(damaged ? new RawRow(number, row.cells(), row.kinds(), false, true) : row);
        }
    }
}
