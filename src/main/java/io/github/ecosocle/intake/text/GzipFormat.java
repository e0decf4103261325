package io.github.ecosocle.intake.text;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import io.github.ecosocle.intake.safety.ForeignContent;
import io.github.ecosocle.intake.safety.LimitedInput;
import io.github.ecosocle.intake.safety.LimitedInput.BombException;
import io.github.ecosocle.intake.safety.Limits;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Reads delimited text that was compressed with gzip, within limits. */
public final class GzipFormat implements SubmissionFormat {
    private static final Rule CORRUPT_ARCHIVE = new Rule(
            "CORRUPT_ARCHIVE",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le fichier compressé (gzip) est abîmé ou incomplet : il ne se décompresse pas jusqu'au bout.",
            "le fichier envoyé de nouveau, ou non compressé",
            "un fichier .csv.gz dont l'envoi s'est interrompu");

    private static final int INFLATER_BYTES = 1 << 16;
    private static final int HEAD_BYTES = 8_192;

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean recognises(ReceivedFile file) {
        return file.startsWith(0x1F, 0x8B);
    }

    @Override
    public void read(ReceivedFile file, TableSink sink) throws IOException, FileRefused {
        try {
            refuseForeign(file);
            new TextReading(file.name(), () -> inflate(file), sink).read();
        } catch (BombException bomb) {
            throw Limits.zipBomb(file.name());
        } catch (EOFException | ZipException damaged) {
            throw new FileRefused(CORRUPT_ARCHIVE.at(file.place(), ""));
        }
    }

    private static InputStream inflate(ReceivedFile file) throws IOException {
        InputStream received = file.open();
        return new LimitedInput(new GZIPInputStream(received, INFLATER_BYTES), file.sizeBytes());
    }

    private static void refuseForeign(ReceivedFile file) throws IOException, FileRefused {
        try (InputStream in = inflate(file)) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            Optional<String> foreign = head.startsWith("PK\u0003\u0004")
                    ? Optional.of("un classeur ou une archive, compressé une fois de trop")
                    : ForeignContent.find(head);
            if (foreign.isPresent()) {
                throw ForeignContent.refuse(file.name(), foreign.get());
            }
        }
    }
}
