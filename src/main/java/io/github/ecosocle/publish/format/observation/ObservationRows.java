package io.github.ecosocle.publish.format.observation;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.ObservationSink;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.format.CellCache;
import io.github.ecosocle.publish.format.RowBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats observations, submission by submission, each shared text once, and hands each row on to its typed twin. */
final class ObservationRows implements ObservationSink {
    private static final byte[][] DECISIONS = Stream.of(Decision.values())
            .map(decision -> ("," + decision.label() + ",").getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private final Catalogue catalogue;
    private final SecretKeys secrets;
    private final OutputStream out;
    private final @Nullable ObservationColumns typed;
    private final RowBytes row = new RowBytes();
    private final CellCache motifs = new CellCache();

    /** @param typed null when the job wants no Parquet */
    ObservationRows(Catalogue catalogue, SecretKeys secrets, OutputStream out, @Nullable ObservationColumns typed) {
        this.catalogue = catalogue;
        this.secrets = secrets;
        this.out = out;
        this.typed = typed;
    }

    @Override
    public void submission(Submission submission, Observations said, Decisions decisions) {
        SubmissionCells cells = new SubmissionCells(submission, said, decisions, catalogue);
        ObservationColumns.@Nullable OfSubmission twin = typed == null ? null : typed.of(submission, said, decisions);
        try {
            for (int at = 0; at < said.size(); at++) {
                boolean secret = decisions.isSecret(at) || decisions.isClosed(at) || isSecret(said, at);
                row.clear();
                understood(said, at, cells, decisions, secret);
                received(said, at, cells, secret);
                Decision decision = decisions.decision(at);
                String motif = decisions.motif(at);
                decided(said, at, cells, decision, motif, secret);
                row.writeTo(out);
                if (twin != null) {
                    twin.add(at, secret, decision, motif);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void understood(Observations said, int at, SubmissionCells cells, Decisions decisions, boolean secret) {
        text(cells, TextColumn.CODE, at);
        text(cells, TextColumn.LEVEL, at);
        if (said.year(at) != 0) {
            row.integer(said.year(at));
        }
        row.sign(',');
        text(cells, TextColumn.MEASURE, at);
        text(cells, TextColumn.METHOD, at);
        if (!secret) {
            value(said, at, decisions);
        }
        row.sign(',');
        row.cell(cells.unit(at));
        row.sign(',');
    }

    private void received(Observations said, int at, SubmissionCells cells, boolean secret) {
        if (!secret) {
            row.text(said.received(at));
        }
        row.sign(',');
        text(cells, TextColumn.UNIT, at);
        row.cell(cells.submissionAndFile());
        text(cells, TextColumn.SHEET, at);
        cell(said.row(at), said.column(at));
        row.sign(',');
        text(cells, TextColumn.SOURCE, at);
    }

    private void decided(
            Observations said, int at, SubmissionCells cells, Decision decision, String motif, boolean secret) {
        row.cell(cells.depositDate(said.depositDay(at)));
        row.cell(DECISIONS[decision.ordinal()]);
        row.cell(motifs.cell(motif));
        row.sign(',');
        if (!secret) {
            row.cell(cells.text(TextColumn.COMMENT, at));
        }
        row.sign(',');
        row.cell(cells.producer());
        row.sign('\n');
    }

    private void text(SubmissionCells cells, TextColumn column, int at) {
        row.cell(cells.text(column, at));
        row.sign(',');
    }

    /** The value itself is secret, or the figure it was sent for, by whomever. */
    private boolean isSecret(Observations said, int at) {
        if (said.state(at) == State.SECRET) {
            return true;
        }
        if (secrets.isEmpty() || !secrets.concern(said.text(TextColumn.CODE, at))) {
            return false;
        }
        return secrets.contains(
                said.text(TextColumn.LEVEL, at),
                said.text(TextColumn.CODE, at),
                said.year(at),
                said.text(TextColumn.MEASURE, at),
                said.text(TextColumn.METHOD, at));
    }

    private void value(Observations said, int at, Decisions decisions) {
        Exact corrected = decisions.corrected(at);
        if (corrected != null) {
            row.ascii(corrected.toPlainText());
            return;
        }
        if (said.divisor(at) == 1 && said.scale(at) >= 0 && said.scale(at) <= Quantity.MAX_DECIMALS) {
            row.decimal(said.mantissa(at), said.scale(at));
            return;
        }
        @Nullable Quantity quantity = said.quantity(at);
        if (quantity != null) {
            row.ascii(quantity.toPlainText());
        }
    }

    /** As {@link io.github.ecosocle.domain.finding.Place#cellName} names it. */
    private void cell(int number, int column) {
        if (column >= 0) {
            letters(column);
        }
        if (number > 0) {
            row.integer(number);
        }
    }

    private void letters(int column) {
        if (column >= 26) {
            letters(column / 26 - 1);
        }
        row.sign((char) ('A' + column % 26));
    }
}
