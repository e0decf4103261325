package io.github.ecosocle.intake;

import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.ReceivedFile.ArchiveUnreadable;
import io.github.ecosocle.intake.format.SubmissionFormat;
import io.github.ecosocle.intake.safety.ForeignContent;
import io.github.ecosocle.intake.text.GzipFormat;
import io.github.ecosocle.intake.text.TextFormat;
import io.github.ecosocle.intake.workbook.CompoundWorkbook;
import io.github.ecosocle.intake.workbook.ZippedWorkbook;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** Turns the bytes of one received file into tables of raw rows, or into the one finding that says why not. */
public final class FileReading {
    private final List<SubmissionFormat> formats;

    /** The formats are asked in their own order, whatever the order of the list. */
    public FileReading(List<SubmissionFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparingInt(SubmissionFormat::order)
                        .thenComparing(format -> format.getClass().getName()))
                .toList();
    }

    /** Every format of the house. */
    public static FileReading standard() {
        return new FileReading(List.of(
                new GzipFormat(),
                new ForeignContent(),
                new ZippedWorkbook(),
                new CompoundWorkbook(),
                new TextFormat()));
    }

    /**
     * Passes the tables of the file to the sink. Trouble with the data never throws: it is one BLOQUANT finding, and the
     * table begun is ended. What the sink throws, a lack of memory and an unreadable archive do throw.
     */
    public void read(Path archivedFile, String displayName, TableSink sink) {
        GuardedSink guarded = new GuardedSink(sink);
        try {
            read(ReceivedFile.of(archivedFile, displayName), guarded);
        } catch (TableSink.Enough enough) {
            guarded.close();
        }
    }

    private void read(ReceivedFile file, GuardedSink guarded) {
        try {
            formatOf(file).read(file, guarded);
        } catch (FileRefused refused) {
            guarded.refuse(refused.finding());
        } catch (OutOfMemoryError | ArchiveUnreadable ours) {
            throw ours;
        } catch (IOException | RuntimeException | Error failure) {
            // libraries answer damaged files with some seventeen kinds of throwables, StackOverflowError among them
            guarded.rethrow();
            guarded.refuse(FileRefused.corrupt(file.name(), why(failure)).finding());
        }
    }

    /** In words of a submitter: the name of an exception helps nobody who has to send the file again. */
    private static String why(Throwable failure) {
        if (failure instanceof StackOverflowError) {
            return "des éléments y sont imbriqués sans fin";
        }
        return failure instanceof EOFException ? "sa fin manque" : "son contenu n'est pas celui de ce format";
    }

    private SubmissionFormat formatOf(ReceivedFile file) throws FileRefused {
        for (SubmissionFormat format : formats) {
            if (format.recognises(file)) {
                return format;
            }
        }
        throw ForeignContent.refuse(file.name(), "un format inconnu");
    }
}
