package io.github.ecosocle.publish.format;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.territory.Territory;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open files of the indicators: each row is formatted once and written to two of them. */
final class IndicateursFiles implements FigureWriting {
    private static final byte[][] STATUTS = Stream.of(Statut.values())
            .map(statut -> ascii(statut.label() + ","))
            .toArray(byte[][]::new);

    private final Staging staging;
    private final Territories territories;
    private final StagedFile all;
    private final @Nullable StagedFile[] byLevel = new StagedFile[Level.values().length];
    private final List<StagedFile> open = new ArrayList<>();
    private final RowBytes row = new RowBytes();
    private final RowBytes key = new RowBytes();
    private final CellCache texts = new CellCache();
    private final Map<String, MeasureCells> measures = new HashMap<>();

    private int territory = Territories.NONE;
    private byte[] territoryCells = {};
    private @Nullable StagedFile ofLevel;

    private record MeasureCells(byte[] codes, byte[] unit) {}

    IndicateursFiles(ReleaseContent content, Staging staging) throws IOException {
        this.staging = staging;
        this.territories = content.territories();
        this.all = open("donnees/indicateurs.csv", IndicateursCsv.all(content));
        for (Level level : content.job().levels()) {
            byLevel[level.ordinal()] =
                    open("donnees/indicateurs_" + level.label() + ".csv", IndicateursCsv.ofLevel(content, level));
        }
    }

    private StagedFile open(String path, Table table) throws IOException {
        StagedFile file = staging.create(path, table);
        open.add(file);
        file.write(ascii(table.header()));
        return file;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void figure(Figure figure) {
        if (figure.territory() != territory) {
            enter(figure.territory());
        }
        format(figure);
        try {
            row.writeTo(all);
            if (ofLevel != null) {
                key.writeTo(ofLevel);
                row.writeTo(ofLevel);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Figures of a territory follow one another: its cells are made once. */
    private void enter(int entered) {
        territory = entered;
        Territory known = territories.get(entered);
        byte[] code = CsvText.cell(known.code());
        key.clear();
        key.cell(code);
        key.sign(',');
        if (known.level() == Level.POLE) {
            key.ascii(Siren.isValid(known.code()) ? known.code() + "," : ",");
        }
        String start = known.level().label() + "," + new String(code, StandardCharsets.UTF_8) + ","
                + new String(CsvText.cell(known.name()), StandardCharsets.UTF_8) + ",";
        territoryCells = start.getBytes(StandardCharsets.UTF_8);
        ofLevel = byLevel[known.level().ordinal()];
    }

    private void format(Figure figure) {
        MeasureCells measure = cells(figure.measure());
        row.clear();
        row.cell(territoryCells);
        row.integer(figure.year());
        row.cell(measure.codes());
        row.ascii(figure.value());
        row.cell(measure.unit());
        row.cell(STATUTS[figure.statut().ordinal()]);
        coverage(figure.coverage());
        row.sign(',');
        row.cell(texts.cell(figure.motif()));
        row.sign(',');
        row.cell(texts.cell(figure.method()));
        row.sign('\n');
    }

    private MeasureCells cells(Measure measure) {
        MeasureCells known = measures.get(measure.id());
        if (known == null) {
            String unit = new String(CsvText.cell(measure.unit().symbol()), StandardCharsets.UTF_8);
            known = new MeasureCells(
                    ascii("," + measure.indicator() + "," + measure.id() + ","),
                    ("," + unit + ",").getBytes(StandardCharsets.UTF_8));
            measures.put(measure.id(), known);
        }
        return known;
    }

    private void coverage(Coverage coverage) {
        row.integer(coverage.expected());
        row.sign(',');
        row.integer(coverage.present());
        row.sign(',');
        if (coverage.populationTenths() >= 0) {
            row.tenths(coverage.populationTenths());
        }
        row.sign(',');
        List<String> missing = coverage.missing();
        for (int i = 0; i < missing.size(); i++) {
            if (i > 0) {
                row.sign('|');
            }
            row.ascii(missing.get(i));
        }
    }

    @Override
    public void close() throws IOException {
        for (StagedFile file : open) {
            file.close();
        }
    }
}
