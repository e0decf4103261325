package io.github.ecosocle.publish.format.portal;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.FigureWriting;
import io.github.ecosocle.publish.format.CsvText;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The open files of {@link Geo2france}, one a level. */
final class Geo2franceFiles implements FigureWriting {
    private final ReleaseContent content;
    private final Territories territories;
    private final SeatCodes seats;
    private final Map<Level, StagedFile> files = new EnumMap<>(Level.class);
    /** Of the territory and year at hand, by the number of the measure. */
    private final String[] values;

    private int territory = Territories.NONE;
    private int year;

    Geo2franceFiles(ReleaseContent content, Staging staging) throws IOException {
        this.content = content;
        this.territories = content.territories();
        this.seats = new SeatCodes(territories);
        this.values = new String[content.catalogue().measures().size()];
        for (Level level : content.job().levels()) {
            if (level != Level.COMMUNE) {
                Table table = Geo2france.table(content, level);
                String path = Geo2france.FOLDER + "geo2france_" + level.label();
                staging.write(path + ".csvt", Geo2france.types(table));
                StagedFile file = staging.create(path + ".csv", table);
                files.put(level, file);
                file.write(table.header().getBytes(StandardCharsets.UTF_8));
            }
        }
        Arrays.fill(values, "");
    }

    @Override
    public void figure(Figure figure) {
        if (!files.containsKey(territories.level(figure.territory()))) {
            return;
        }
        if (figure.territory() != territory || figure.year() != year) {
            leave();
            territory = figure.territory();
            year = figure.year();
        }
        int measure = content.catalogue().number(figure.measure().id());
        if (values[measure].isEmpty()) {
            values[measure] = figure.value();
        }
    }

    private void leave() {
        Optional<StagedFile> file = territory == Territories.NONE
                ? Optional.empty()
                : Optional.ofNullable(files.get(territories.level(territory)));
        if (file.isPresent() && Arrays.stream(values).anyMatch(value -> !value.isEmpty())) {
            try {
                file.get().write(row());
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
        Arrays.fill(values, "");
    }

    private byte[] row() {
        String code = territories.code(territory);
        Level level = territories.level(territory);
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(year));
        cells.add(code);
        if (level == Level.POLE) {
            cells.add(Siren.isValid(code) ? code : "");
        }
        cells.add(SafeText.visible(territories.name(territory)));
        if (level == Level.EPCI) {
            cells.add(seats.departement(territory));
            cells.add(seats.region(territory));
        }
        cells.addAll(Arrays.asList(values));
        return CsvText.row(cells.toArray(String[]::new));
    }

    @Override
    public void close() throws IOException {
        try {
            leave();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            for (StagedFile file : files.values()) {
                file.close();
            }
        }
    }
}
