package io.github.ecosocle.publish.format.spreadsheet;

import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.Column;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The open files of {@link ExcelCsv}, one a level. */
final class ExcelCsvFiles implements FigureWriting {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    private static final char SEPARATOR = ';';

    private final Territories territories;
    private final Map<Level, StagedFile> files = new EnumMap<>(Level.class);
    private final StringBuilder row = new StringBuilder();
    private int territory = Territories.NONE;
    private String start = "";

    ExcelCsvFiles(ReleaseContent content, Staging staging) throws IOException {
        this.territories = content.territories();
        for (Level level : content.job().levels()) {
            if (level != Level.COMMUNE) {
                Table table = ExcelCsv.table(content, level);
                StagedFile file = staging.create("donnees/indicateurs_" + level.label() + "_excel.csv", table);
                files.put(level, file);
                String titles = table.columns().stream().map(Column::name).collect(Collectors.joining(";"));
                file.write((BYTE_ORDER_MARK + titles + LINE_END).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    @Override
    public void figure(Figure figure) {
        StagedFile file = files.get(territories.level(figure.territory()));
        if (file == null) {
            return;
        }
        if (figure.territory() != territory) {
            enter(figure.territory());
        }
        format(figure);
        try {
            file.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void enter(int entered) {
        territory = entered;
        Territory known = territories.get(entered);
        row.setLength(0);
        text(known.code());
        if (known.level() == Level.POLE) {
            text(Siren.isValid(known.code()) ? known.code() : "");
        }
        text(known.level().label());
        text(known.code());
        text(known.name());
        start = row.toString();
    }

    private void format(Figure figure) {
        Coverage coverage = figure.coverage();
        row.setLength(0);
        row.append(start).append(figure.year()).append(SEPARATOR);
        text(figure.measure().indicator());
        text(figure.measure().id());
        row.append(figure.value().replace('.', ',')).append(SEPARATOR);
        text(figure.measure().unit().symbol());
        text(figure.statut().label());
        row.append(coverage.expected()).append(SEPARATOR);
        row.append(coverage.present()).append(SEPARATOR);
        row.append(percent(coverage.populationTenths())).append(SEPARATOR);
        row.append(String.join("|", coverage.missing())).append(SEPARATOR);
        text(figure.motif());
        text(figure.method());
        row.setLength(row.length() - 1);
        row.append(LINE_END);
    }

    /** A cell and its separator. */
    private void text(String text) {
        String safe = SafeText.forSpreadsheet(text);
        if (safe.chars().anyMatch(sign -> sign == SEPARATOR || sign == '"' || sign == '\n' || sign == '\r')) {
            row.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            row.append(safe);
        }
        row.append(SEPARATOR);
    }

    private static String percent(int tenths) {
        return tenths < 0
                ? ""
                : BigDecimal.valueOf(tenths, 1)
                        .stripTrailingZeros()
                        .toPlainString()
                        .replace('.', ',');
    }

    @Override
    public void close() throws IOException {
        for (StagedFile file : files.values()) {
            file.close();
        }
    }
}
