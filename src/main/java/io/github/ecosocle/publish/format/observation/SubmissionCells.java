package io.github.ecosocle.publish.format.observation;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.observation.Decisions;
import io.github.ecosocle.domain.observation.Observation;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import io.github.ecosocle.domain.observation.Producer;
import io.github.ecosocle.domain.observation.Submission;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.format.RowBytes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The shared texts of one submission as cells, by their number, made when first needed. */
final class SubmissionCells {
    private final Observations said;
    private final Catalogue catalogue;
    private final byte[] @Nullable [] texts;
    private final byte[] @Nullable [] units;
    private final byte[] submissionAndFile;
    private final byte[] producer;
    private final int ownDay;
    private int lastDay = Observation.NO_DAY;
    private byte[] lastDate = {};

    SubmissionCells(Submission submission, Observations said, Decisions decisions, Catalogue catalogue) {
        this.said = said;
        this.catalogue = catalogue;
        this.texts = new byte[said.strings().size()][];
        this.units = new byte[said.strings().size()][];
        this.submissionAndFile =
                joined(CsvText.cell(submission.id()), CsvText.cell(SafeText.visible(submission.path())));
        this.producer = CsvText.cell(Producer.of(submission).label());
        int day = decisions.depositDay();
        this.ownDay = day == Observation.NO_DAY ? (int) submission.firstSeen().toEpochDay() : day;
    }

    private static byte[] joined(byte[] submission, byte[] file) {
        RowBytes cells = new RowBytes();
        cells.cell(submission);
        cells.sign(',');
        cells.cell(file);
        cells.sign(',');
        return cells.toBytes();
    }

    byte[] text(TextColumn column, int at) {
        int number = said.textNumber(column, at);
        byte[] known = texts[number];
        if (known == null) {
            known = CsvText.cell(said.strings().get(number));
            texts[number] = known;
        }
        return known;
    }

    /** The canonical unit of the measure, empty when the measure is unknown. */
    byte[] unit(int at) {
        int number = said.textNumber(TextColumn.MEASURE, at);
        byte[] known = units[number];
        if (known == null) {
            known = catalogue
                    .findMeasure(said.strings().get(number))
                    .map(measure -> CsvText.cell(measure.unit().symbol()))
                    .orElse(new byte[0]);
            units[number] = known;
        }
        return known;
    }

    /** Two cells and their commas. */
    byte[] submissionAndFile() {
        return submissionAndFile;
    }

    byte[] producer() {
        return producer;
    }

    /** ISO date of the row's own day, else of the submission. */
    byte[] depositDate(int rowDay) {
        int day = rowDay == Observation.NO_DAY ? ownDay : rowDay;
        if (day != lastDay) {
            lastDay = day;
            lastDate = LocalDate.ofEpochDay(day).toString().getBytes(StandardCharsets.US_ASCII);
        }
        return lastDate;
    }
}
