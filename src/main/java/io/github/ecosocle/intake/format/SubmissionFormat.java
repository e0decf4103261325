package io.github.ecosocle.intake.format;

import io.github.ecosocle.domain.table.TableSink;
import java.io.IOException;

/** One kind of file: recognises it by its content, never by its name, and turns it into tables. */
public interface SubmissionFormat {
    /** Formats are asked in this order, lowest first; the first that recognises the file reads it. */
    int order();

    boolean recognises(ReceivedFile file);

    /**
     * Passes every table of the file to the sink. Exceptions other than those of the sink mean that the file is damaged:
     * the caller tells it in one sentence.
     */
    void read(ReceivedFile file, TableSink sink) throws IOException, FileRefused;
}
