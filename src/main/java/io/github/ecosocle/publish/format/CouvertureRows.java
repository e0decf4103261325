package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.territory.Territories;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;

/** Formats the rows of couverture.csv; those of a territory follow one another. */
final class CouvertureRows implements Consumer<CoverageRow> {
    private final Territories territories;
    private final OutputStream out;
    private final RowBytes row = new RowBytes();
    private final CellCache texts = new CellCache();
    private List<String> missing = List.of();
    private byte[] missingCell = {};

    CouvertureRows(Territories territories, OutputStream out) {
        this.territories = territories;
        this.out = out;
    }

    @Override
    public void accept(CoverageRow covered) {
        row.clear();
        text(territories.code(covered.territory()));
        text(territories.level(covered.territory()).label());
        row.integer(covered.year());
        row.sign(',');
        text(covered.measure().indicator());
        text(covered.measure().id());
        text(covered.method());
        members(covered.coverage());
        text(covered.weight());
        tenths(covered.weightTenths());
        text(covered.splitShares());
        if (covered.populationYear() != 0) {
            row.integer(covered.populationYear());
        }
        row.sign('\n');
        try {
            row.writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void members(Coverage coverage) {
        row.integer(coverage.expected());
        row.sign(',');
        row.integer(coverage.present());
        row.sign(',');
        if (!coverage.missing().equals(missing)) {
            missing = coverage.missing();
            missingCell = CsvText.cell(String.join("|", missing));
        }
        row.cell(missingCell);
        row.sign(',');
        tenths(coverage.populationTenths());
    }

    private void tenths(int tenths) {
        if (tenths >= 0) {
            row.tenths(tenths);
        }
        row.sign(',');
    }

    private void text(String text) {
        row.cell(texts.cell(text));
        row.sign(',');
    }
}
