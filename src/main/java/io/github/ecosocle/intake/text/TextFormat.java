package io.github.ecosocle.intake.text;

import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import java.io.IOException;

/** Reads delimited text: whatever no other format recognised. */
public final class TextFormat implements SubmissionFormat {
    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean recognises(ReceivedFile file) {
        return true;
    }

    @Override
    public void read(ReceivedFile file, TableSink sink) throws IOException, FileRefused {
        new TextReading(file.name(), file::open, sink).read();
    }
}
