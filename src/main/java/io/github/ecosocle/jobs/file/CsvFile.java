package io.github.ecosocle.jobs.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Turns a CSV file of ours (UTF-8, commas, fixed headings) into rows, one at a time. */
public final class CsvFile {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get();

    private final Path folder;
    private final String name;
    private final List<String> columns;

    /**
     * @param name relative to the folder of jobs, as told to people
     * @param columns the headings, all of them, in this order
     */
    public CsvFile(Path folder, String name, String... columns) {
        this.folder = folder;
        this.name = name;
        this.columns = List.of(columns);
    }

    /** Reads the whole file again at each call. */
    public void each(Consumer<CsvRow> sink) {
        try (BufferedReader text = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8);
                CSVParser parser =
                        CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            CsvRow row = new CsvRow(name, columns);
            boolean below = false;
            for (CSVRecord record : parser) {
                row.moveTo(record, parser.getCurrentLineNumber());
                if (below) {
                    checkWidth(row, record);
                    sink.accept(row);
                } else {
                    checkHeader(record);
                    below = true;
                }
            }
            if (!below) {
                throw new InvalidJobFileException(name, "", "le fichier est vide.");
            }
        } catch (NoSuchFileException missing) {
            throw new InvalidJobFileException(name, "", "fichier introuvable.");
        } catch (IOException | UncheckedIOException unreadable) {
            throw told(unreadable);
        }
    }

    private void checkHeader(CSVRecord record) {
        List<String> read = Arrays.asList(record.values());
        if (!read.equals(columns)) {
            throw new InvalidJobFileException(
                    name,
                    "",
                    "les colonnes sont « " + String.join(",", read) + " », « " + String.join(",", columns)
                            + " » sont attendues.");
        }
    }

    private void checkWidth(CsvRow row, CSVRecord record) {
        if (record.size() != columns.size()) {
            throw row.fail(
                    columns.get(Math.min(record.size(), columns.size() - 1)),
                    record.size() + " cellules au lieu de " + columns.size() + ".");
        }
    }

    private RuntimeException told(Exception unreadable) {
        Throwable cause = unreadable instanceof UncheckedIOException && unreadable.getCause() != null
                ? unreadable.getCause()
                : unreadable;
        if (cause instanceof CharacterCodingException) {
            return new InvalidJobFileException(name, "", "le fichier n'est pas en UTF-8 : l'enregistrer en UTF-8.");
        }
        if (cause instanceof CSVException) {
            return new InvalidJobFileException(name, "", "CSV mal formé (" + cause.getMessage() + ").");
        }
        return cause instanceof IOException trouble
                ? new UncheckedIOException(trouble)
                : new IllegalStateException(cause);
    }
}
