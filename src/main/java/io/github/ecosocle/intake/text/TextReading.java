package io.github.ecosocle.intake.text;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.form.FormText;
import io.github.ecosocle.intake.format.FileRefused;
import java.io.CharArrayReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.CharBuffer;
import java.util.Arrays;

/** One text read twice: once for the evidence of its encoding, once for its rows. Nothing of it is held. */
final class TextReading {
    private static final Rule FILE_EMPTY = new Rule(
            "FILE_EMPTY",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le fichier est vide.",
            "un tableau avec une ligne de titres et au moins une ligne de données",
            "un fichier de 0 octet");
    private static final Rule FILE_BINARY = new Rule(
            "FILE_BINARY",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le fichier ne contient pas de texte lisible : il est abîmé, ou ce n'est pas un tableau.",
            "un classeur (.xlsx, .xls, .ods) ou un fichier CSV",
            "un fichier rempli de zéros binaires");
    private static final Rule ENCODING_GUESSED = new Rule(
            "ENCODING_GUESSED",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le fichier n'est pas enregistré en UTF-8 : ses accents ont été lus en {0}.",
            "un fichier enregistré en « CSV UTF-8 »",
            "un CSV enregistré par Excel sous Windows");
    private static final Rule BOM_DOUBLE = new Rule(
            "BOM_DOUBLE",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "La marque d'encodage est répétée au début du fichier : elle a été ignorée.",
            "un fichier enregistré en « CSV UTF-8 » par votre tableur",
            "un fichier converti deux fois");
    private static final Rule TRUNCATED = new Rule(
            "TRUNCATED",
            Severity.AVERTISSEMENT,
            Actor.DEPOSANT,
            "Le fichier s'arrête au milieu d'une lettre : il manque sans doute sa fin.",
            "le fichier entier, envoyé de nouveau",
            "un fichier dont l'envoi s'est interrompu");

    private static final int HEAD_BYTES = 8_192;
    private static final int SAMPLE_CHARS = 1 << 16;

    private final String file;
    private final ByteSource bytes;
    private final TableSink sink;

    TextReading(String file, ByteSource bytes, TableSink sink) {
        this.file = file;
        this.bytes = bytes;
        this.sink = sink;
    }

    /** The same bytes, as often as asked. */
    interface ByteSource {
        InputStream open() throws IOException;
    }

    void read() throws IOException, FileRefused {
        byte[] head = head();
        ByteEvidence evidence = evidence();
        refuseNoText(head, evidence);
        TextEncoding encoding = TextEncoding.choose(head, evidence);
        Place place = Place.wholeFile(file);
        if (!encoding.usual()) {
            sink.found(ENCODING_GUESSED.at(place, encoding.label(), encoding.label()));
        }
        if (encoding.markBytes() > 3) {
            sink.found(BOM_DOUBLE.at(place, ""));
        }
        if (evidence.utf8().isTruncated() && encoding.usual()) {
            sink.found(TRUNCATED.at(place, ""));
        }
        rows(encoding);
    }

    private byte[] head() throws IOException {
        try (InputStream in = bytes.open()) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    private ByteEvidence evidence() throws IOException {
        try (InputStream in = bytes.open()) {
            return ByteEvidence.of(in);
        }
    }

    private void refuseNoText(byte[] head, ByteEvidence evidence) throws FileRefused {
        if (evidence.sizeBytes() == 0) {
            throw new FileRefused(FILE_EMPTY.at(Place.wholeFile(file), ""));
        }
        boolean wide = evidence.looksUtf16LittleEndian() || evidence.looksUtf16BigEndian();
        if (evidence.nuls() * 3 > evidence.sizeBytes() && !wide || !wide && controls(head) * 10 > head.length) {
            throw new FileRefused(FILE_BINARY.at(Place.wholeFile(file), ""));
        }
    }

    private static int controls(byte[] head) {
        int controls = 0;
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                controls++;
            }
        }
        return controls;
    }

    private void rows(TextEncoding encoding) throws IOException, FileRefused {
        try (InputStream in = bytes.open();
                Reader text = new InputStreamReader(in, encoding.decoder())) {
            in.skipNBytes(encoding.markBytes());
            char[] sample = new char[SAMPLE_CHARS];
            int length = readFully(text, sample);
            if (FormText.recognises(CharBuffer.wrap(sample, 0, length))) {
                sink.begin(new TableOrigin(file, "", false));
                FormText.pass(joined(sample, length, text), TextEncoding.BROKEN, sink);
                sink.end();
                return;
            }
            Dialect dialect = Dialect.detect(sample, length, length < SAMPLE_CHARS);
            char[] start = Arrays.copyOfRange(sample, dialect.skippedChars(), length);
            sink.begin(new TableOrigin(file, "", false));
            TextRows rows = new TextRows(
                    file, new DelimitedRecords(start, start.length, text, dialect.separator()), dialect.width(), sink);
            if (!rows.pass(encoding.doubled())) {
                throw new FileRefused(FILE_EMPTY.at(Place.wholeFile(file), ""));
            }
            sink.end();
        }
    }

    /** What was read ahead, then the rest. */
    private static Reader joined(char[] sample, int length, Reader rest) {
        return new Reader() {
            private final Reader ahead = new CharArrayReader(sample, 0, length);

            @Override
            public int read(char[] into, int offset, int count) throws IOException {
                int read = ahead.read(into, offset, count);
                return read < 0 ? rest.read(into, offset, count) : read;
            }

            @Override
            public void close() throws IOException {
                rest.close();
            }
        };
    }

    private static int readFully(Reader text, char[] sample) throws IOException {
        int length = 0;
        int read = 0;
        while (read >= 0 && length < sample.length) {
            length += read;
            read = text.read(sample, length, sample.length - length);
        }
        return length;
    }
}
