package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.CoverageRow;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.PerimeterShares;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Formats the rows of couverture.csv; those of a territory follow one another. */
final class CouvertureRows implements FigureWriting {
    private final Territories territories;
    private final boolean constantGeography;
    private final StagedFile out;
    private final RowBytes row = new RowBytes();
    private final CoveredLand land;
    private final CellCache texts = new CellCache();
    private List<String> missing = List.of();
    private byte[] missingCell = {};

    CouvertureRows(ReleaseContent content, Table table, StagedFile out) throws IOException {
        this.territories = content.territories();
        this.constantGeography = content.isOfConstantGeography();
        this.land = new CoveredLand(territories);
        this.out = out;
        out.write(table.header().getBytes(StandardCharsets.UTF_8));
    }

    /** Only what it rests on is told here. */
    @Override
    public void figure(Figure figure) {}

    @Override
    public void coverage(CoverageRow covered) {
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
        if (constantGeography) {
            perimeters(covered.perimeters());
        }
        row.sign(',');
        int tenths = land.tenths(covered.territory(), covered.coverage().missing());
        if (tenths >= 0) {
            row.tenths(tenths);
        }
        row.sign('\n');
        try {
            row.writeTo(out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void perimeters(PerimeterShares shares) {
        for (int tenths : new int[] {shares.exact(), shares.summed(), shares.split()}) {
            row.sign(',');
            if (tenths >= 0) {
                row.tenths(tenths);
            }
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

    @Override
    public void close() throws IOException {
        out.close();
    }
}
