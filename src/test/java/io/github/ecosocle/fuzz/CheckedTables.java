package io.github.ecosocle.fuzz;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;

/** Receives tables and keeps nothing of them, but fails where a reader breaks what it owes to the rooms behind. */
final class CheckedTables implements TableSink {
    private static final int COLUMNS = 2_000;

    private boolean open;
    private int lastNumber;
    private int refusals;

    @Override
    public void begin(TableOrigin origin) {
        check(!open, "a table was begun inside another");
        open = true;
        lastNumber = 0;
    }

    @Override
    public void row(RawRow row) {
        check(open, "a row outside of a table");
        check(row.number() > lastNumber, "row " + row.number() + " after row " + lastNumber);
        lastNumber = row.number();
        check(row.width() <= COLUMNS, row.width() + " columns");
        check(row.kinds().length == 0 || row.kinds().length == row.width(), "kinds that are no pendant of the cells");
        for (int i = 0; i < row.width(); i++) {
            check(row.text(i).length() <= 100_000, "a cell of " + row.text(i).length() + " characters");
            check(row.kind(i) != null, "a cell without kind");
        }
    }

    @Override
    public void end() {
        check(open, "the end of no table");
        open = false;
    }

    @Override
    public void found(Finding finding) {
        refusals += finding.severity() == Severity.BLOQUANT ? 1 : 0;
        check(refusals <= 1, "a file refused twice");
        check(!finding.message().isBlank(), finding.rule().code() + " says nothing");
    }

    void finish() {
        check(!open, "a table never ended");
    }

    private static void check(boolean kept, String otherwise) {
        if (!kept) {
            throw new IllegalStateException(otherwise);
        }
    }
}
