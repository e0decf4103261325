package io.github.ecosocle.intake.text;

import io.github.ecosocle.intake.safety.Limits;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/**
 * Cuts decoded text into records of fields (RFC 4180, any line end), one at a time, in bounded memory. It never gives up
 * on a stray quote: it says what it met, because a reader that repairs in silence swallows rows. That is why no CSV
 * library stands here; the tests compare with one.
 */
final class DelimitedRecords {
    private static final int BUFFER_CHARS = 1 << 16;

    private final Reader in;
    private final char separator;
    private final Texts texts = new Texts();
    private char[] buffer;
    private int at;
    private int end;

    /** The text of the field being read stands from {@code fieldStart} to {@code write}. */
    private int fieldStart;

    private int write;
    private boolean fieldTooLong;
    private int rowChars;

    private String[] fields = new String[16];
    private int width;
    private final RecordNotes notes = new RecordNotes();

    /** @param start what was already read of the text */
    DelimitedRecords(char[] start, int length, Reader in, char separator) {
        this.in = in;
        this.separator = separator;
        this.buffer = Arrays.copyOf(start, Math.max(BUFFER_CHARS, length));
        this.end = length;
    }

    /** Moves to the next record; false at the end. */
    boolean next() throws IOException {
        fieldStart = at;
        write = at;
        if (at == end && !fill()) {
            return false;
        }
        width = 0;
        rowChars = 0;
        notes.clear();
        boolean more = true;
        while (more && width <= Limits.COLUMNS) {
            more = field();
        }
        return true;
    }

    /** Reads one field and what ends it; true when another one follows. */
    private boolean field() throws IOException {
        fieldStart = at;
        write = at;
        fieldTooLong = false;
        if (at == end && !fill()) {
            add();
            return false;
        }
        return buffer[at] == '"' ? quotedField() : plainField();
    }

    private boolean plainField() throws IOException {
        do {
            while (at < end) {
                char c = buffer[at];
                if (c <= '"' || c == separator || c >= '\uFFFE') {
                    if (c == separator || c == '\n' || c == '\r') {
                        write = at;
                        return endField(c);
                    }
                    notes.noteOutside(c);
                }
                at++;
            }
            write = at;
        } while (fill());
        add();
        return false;
    }

    /** Moves what stands between the quotes to the left, over the quotes that are doubled. */
    private boolean quotedField() throws IOException {
        fieldStart = ++at;
        write = at;
        while (at < end || fill()) {
            char c = buffer[at++];
            if (c != '"') {
                notes.noteQuoted(c, separator);
            } else if ((at < end || fill()) && buffer[at] == '"') {
                at++;
            } else {
                return afterQuote();
            }
            buffer[write++] = c;
        }
        notes.noteUnclosedQuote();
        add();
        return false;
    }

    /** After the closing quote: a separator, a line end, the end; anything else is a stray quote, kept as text. */
    private boolean afterQuote() throws IOException {
        while (at < end || fill()) {
            char c = buffer[at];
            if (c == separator || c == '\n' || c == '\r') {
                return endField(c);
            }
            notes.noteAfterQuote(c);
            buffer[write++] = c;
            at++;
        }
        add();
        return false;
    }

    private boolean endField(char c) throws IOException {
        add();
        at++;
        fieldStart = at;
        write = at;
        if (c == '\r' && (at < end || fill()) && buffer[at] == '\n') {
            at++;
        }
        return c == separator;
    }

    private void add() {
        int chars = write - fieldStart;
        boolean tooLong = fieldTooLong || chars > Limits.FIELD_CHARS || rowChars + chars > Limits.ROW_CHARS;
        rowChars += tooLong ? 0 : chars;
        notes.noteLength(tooLong);
        if (width == fields.length) {
            fields = Arrays.copyOf(fields, 2 * width);
        }
        fields[width++] = tooLong ? "" : texts.text(buffer, fieldStart, write);
    }

    /** Reads on, keeping the field being read; one that is too long is forgotten as it comes. */
    private boolean fill() throws IOException {
        if (write - fieldStart > Limits.FIELD_CHARS) {
            fieldTooLong = true;
            write = fieldStart;
        }
        int kept = write - fieldStart;
        System.arraycopy(buffer, fieldStart, buffer, 0, kept);
        fieldStart = 0;
        write = kept;
        at = kept;
        end = kept;
        if (buffer.length - kept < BUFFER_CHARS / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length + BUFFER_CHARS);
        }
        int read = in.read(buffer, kept, buffer.length - kept);
        end += Math.max(0, read);
        return read > 0;
    }

    int width() {
        return width;
    }

    String[] copyFields() {
        return Arrays.copyOf(fields, width);
    }

    /** A line with nothing on it. */
    boolean isBlank() {
        return width == 1 && !notes.isTooLong() && fields[0].isEmpty();
    }

    boolean isTooWide() {
        return width > Limits.COLUMNS;
    }

    RecordNotes notes() {
        return notes;
    }
}
