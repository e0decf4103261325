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
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The open files of {@link ExcelCsv}, one a level. */
final class ExcelCsvFiles implements FigureWriting {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String LINE_END = "\r\n";
    private static final char SEPARATOR = ';';
    /** Texts that come back row after row are made into cells once; beyond, they do not come back often enough. */
    private static final int MAX_CELLS = 20_000;

    private final Territories territories;
    private final Map<Level, StagedFile> files = new EnumMap<>(Level.class);
    private final Map<String, String> cells = new HashMap<>();
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
        percent(coverage.populationTenths());
        for (int at = 0; at < coverage.missing().size(); at++) {
            row.append(at > 0 ? "|" : "").append(coverage.missing().get(at));
        }
        row.append(SEPARATOR);
        text(figure.motif());
        text(figure.method());
        row.setLength(row.length() - 1);
        row.append(LINE_END);
    }

    /** A cell and its separator. */
    private void text(String text) {
        row.append(cells.computeIfAbsent(text, ExcelCsvFiles::cell));
        if (cells.size() > MAX_CELLS) {
            cells.clear();
        }
    }

    private static String cell(String text) {
        String safe = SafeText.forSpreadsheet(text);
        boolean quoted =
                safe.chars().anyMatch(sign -> sign == SEPARATOR || sign == '"' || sign == '\n' || sign == '\r');
        return (quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe) + SEPARATOR;
    }

    private void percent(int tenths) {
        if (tenths >= 0) {
            row.append(tenths / 10);
            if (tenths % 10 > 0) {
                row.append(',').append(tenths % 10);
            }
        }
        row.append(SEPARATOR);
    }

    @Override
    public void close() throws IOException {
        for (StagedFile file : files.values()) {
            file.close();
        }
    }
}
