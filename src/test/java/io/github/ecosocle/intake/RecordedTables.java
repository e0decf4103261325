package io.github.ecosocle.intake;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.CellKind;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Keeps all that one file gave, so that tests can look at it. */
final class RecordedTables implements TableSink {
    final List<TableOrigin> origins = new ArrayList<>();
    final List<RawRow> rows = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    private int open;

    static RecordedTables read(Path file) {
        RecordedTables recorded = new RecordedTables();
        FileReading.standard().read(file, "depot/" + file.getFileName(), recorded);
        if (recorded.open != 0) {
            throw new IllegalStateException("a table was begun and never ended");
        }
        return recorded;
    }

    static RecordedTables read(Path folder, String name, byte[] bytes) {
        try {
            return read(Files.write(folder.resolve(name), bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void begin(TableOrigin origin) {
        open++;
        origins.add(origin);
    }

    @Override
    public void row(RawRow row) {
        if (open != 1) {
            throw new IllegalStateException("a row outside of a table");
        }
        rows.add(row);
    }

    @Override
    public void end() {
        open--;
    }

    @Override
    public void found(Finding finding) {
        findings.add(finding);
    }

    List<String> codes() {
        return findings.stream().map(finding -> finding.rule().code()).toList();
    }

    List<List<String>> texts() {
        return rows.stream().map(row -> Arrays.asList(row.cells())).toList();
    }

    List<Integer> numbers() {
        return rows.stream().map(RawRow::number).toList();
    }

    /** The row that a spreadsheet shows under this number. */
    RawRow row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    CellKind kind(int number, int column) {
        return row(number).kind(column);
    }

    /** The code of the one finding that refuses the whole file. */
    String refusal() {
        List<Finding> refusals = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOQUANT)
                .toList();
        if (refusals.size() != 1) {
            throw new AssertionError("expected one refusal, found " + findings);
        }
        return refusals.get(0).rule().code();
    }
}
