package io.github.ecosocle.publish.format.observation;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Decision;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Producer;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.format.parquet.file.FreeTextColumn;
import io.github.ecosocle.publish.format.parquet.file.IntegerColumn;
import io.github.ecosocle.publish.format.parquet.file.NumberColumn;
import io.github.ecosocle.publish.format.parquet.file.ParquetFile;
import io.github.ecosocle.publish.format.parquet.file.TableColumns;
import io.github.ecosocle.publish.format.parquet.file.TextColumn;
import io.github.ecosocle.publish.staging.Column;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of the received values, filled row by row beside the CSV: the same texts, and typed numbers and dates. */
final class ObservationColumns implements Closeable {
    private final Catalogue catalogue;
    private final ParquetFile file;
    private final TextColumn code;
    private final TextColumn level;
    private final IntegerColumn year;
    private final TextColumn measure;
    private final TextColumn method;
    private final NumberColumn value;
    private final TextColumn unit;
    private final FreeTextColumn received;
    private final TextColumn receivedUnit;
    private final TextColumn submissionId;
    private final TextColumn path;
    private final TextColumn sheet;
    private final FreeTextColumn cell;
    private final TextColumn source;
    private final IntegerColumn depositDate;
    private final TextColumn decision;
    private final TextColumn motif;
    private final TextColumn comment;
    private final TextColumn producer;

    ObservationColumns(Catalogue catalogue, List<Column> columns, OutputStream out) throws IOException {
        TableColumns table = new TableColumns(columns);
        this.catalogue = catalogue;
        this.code = table.text();
        this.level = table.text();
        this.year = table.integer();
        this.measure = table.text();
        this.method = table.text();
        this.value = table.number();
        this.unit = table.text();
        this.received = table.freeText();
        this.receivedUnit = table.text();
        this.submissionId = table.text();
        this.path = table.text();
        this.sheet = table.text();
        this.cell = table.freeText();
        this.source = table.text();
        this.depositDate = table.date();
        this.decision = table.text();
        this.motif = table.text();
        this.comment = table.text();
        this.producer = table.text();
        this.file = table.open(out);
    }

    OfSubmission of(Submission submission, Observations said, Decisions decisions) {
        return new OfSubmission(submission, said, decisions);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /** The rows of one submission. */
    final class OfSubmission {
        private final Observations said;
        private final Decisions decisions;
        private final String id;
        private final String shownPath;
        private final String producerLabel;
        private final int ownDay;
        /** Shared texts as they may be shown, and the units of measures, each by the number of its text. */
        private final @Nullable String[] shown;

        private final @Nullable String[] units;

        private OfSubmission(Submission submission, Observations said, Decisions decisions) {
            this.said = said;
            this.decisions = decisions;
            this.id = SafeText.forSpreadsheet(submission.id());
            this.shownPath = SafeText.forSpreadsheet(SafeText.visible(submission.path()));
            this.producerLabel = Producer.of(submission).label();
            int day = decisions.depositDay();
            this.ownDay =
                    day == Observation.NO_DAY ? (int) submission.firstSeen().toEpochDay() : day;
            this.shown = new String[said.strings().size()];
            this.units = new String[said.strings().size()];
        }

        /**
         * @param secret true when what was sent may not be told
         * @param decided what became of it, and why
         */
        void add(int at, boolean secret, Decision decided, String why) throws IOException {
            understood(at, secret);
            received.add(secret ? "" : SafeText.forSpreadsheet(said.received(at)));
            text(receivedUnit, Observations.TextColumn.UNIT, at);
            submissionId.add(id);
            path.add(shownPath);
            text(sheet, Observations.TextColumn.SHEET, at);
            cell.add(Place.cellName(said.row(at), said.column(at)));
            text(source, Observations.TextColumn.SOURCE, at);
            depositDate.add(said.depositDay(at) == Observation.NO_DAY ? ownDay : said.depositDay(at));
            decision.add(decided.label());
            motif.add(SafeText.forSpreadsheet(why));
            comment.add(secret ? "" : shown(Observations.TextColumn.COMMENT, at));
            producer.add(producerLabel);
            file.endRow();
        }

        private void understood(int at, boolean secret) {
            text(code, Observations.TextColumn.CODE, at);
            text(level, Observations.TextColumn.LEVEL, at);
            if (said.year(at) == 0) {
                year.missing();
            } else {
                year.add(said.year(at));
            }
            text(measure, Observations.TextColumn.MEASURE, at);
            text(method, Observations.TextColumn.METHOD, at);
            if (secret) {
                value.missing();
            } else {
                value(at);
            }
            unit.add(unit(at));
        }

        private void text(TextColumn column, Observations.TextColumn from, int at) {
            column.add(shown(from, at));
        }

        private String shown(Observations.TextColumn from, int at) {
            int number = said.textNumber(from, at);
            String known = shown[number];
            if (known == null) {
                known = SafeText.forSpreadsheet(said.strings().get(number));
                shown[number] = known;
            }
            return known;
        }

        private void value(int at) {
            Exact corrected = decisions.corrected(at);
            if (corrected != null) {
                value.add(corrected.toPlainText());
                return;
            }
            if (said.divisor(at) == 1) {
                value.add(said.mantissa(at), said.scale(at));
                return;
            }
            @Nullable Quantity quantity = said.quantity(at);
            value.add(quantity == null ? "" : quantity.toPlainText());
        }

        private String unit(int at) {
            int number = said.textNumber(Observations.TextColumn.MEASURE, at);
            String known = units[number];
            if (known == null) {
                known = catalogue
                        .findMeasure(said.strings().get(number))
                        .map(found -> found.unit().symbol())
                        .orElse("");
                units[number] = known;
            }
            return known;
        }
    }
}
