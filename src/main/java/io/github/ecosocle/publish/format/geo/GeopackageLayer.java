package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.format.geo.geopackage.GeopackageFile;
import io.github.ecosocle.publish.format.geo.geopackage.GraduatedStyle;
import io.github.ecosocle.publish.format.geo.geopackage.LastChange;
import io.github.ecosocle.publish.format.geo.geopackage.StyleClass;
import io.github.ecosocle.publish.format.geo.outline.Polygon;
import io.github.ecosocle.publish.staging.PreviousRelease;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One GeoPackage: the columns of the GeoJSON of the level, and a style for each indicator that has values. */
final class GeopackageLayer implements Layer {
    private final ReleaseContent content;
    private final Staging staging;
    private final Table table;
    private final String path;
    private final GeopackageFile file;
    /** By measure, the values its classes are cut from. */
    private final Map<String, List<BigDecimal>> values = new HashMap<>();

    GeopackageLayer(ReleaseContent content, Level level, Staging staging) throws IOException {
        this.content = content;
        this.staging = staging;
        this.table = NewestLayers.table(content, level);
        this.path = "donnees/indicateurs_" + level.label() + ".gpkg";
        this.file = new GeopackageFile("indicateurs_" + level.label(), table);
    }

    @Override
    public void feature(int territory, NewestFigures newest, List<Polygon> polygons) throws IOException {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(SafeText.visible(content.territories().code(territory)));
        cells.add(SafeText.visible(content.territories().name(territory)));
        for (Measure measure : content.catalogue().measures()) {
            add(measure, newest.find(measure), cells);
        }
        file.add(cells, polygons);
    }

    private void add(Measure measure, @Nullable Figure newest, List<@Nullable Object> cells) {
        if (newest == null) {
            cells.addAll(Arrays.asList(null, null, Statut.ABSENT.label(), null, null, null, null));
            return;
        }
        if (newest.value().isEmpty()) {
            cells.add(null);
        } else {
            BigDecimal value = new BigDecimal(newest.value());
            cells.add(value.doubleValue());
            values.computeIfAbsent(measure.id(), first -> new ArrayList<>()).add(value);
        }
        cells.add(newest.year());
        cells.add(newest.statut().label());
        cells.add(told(newest.method()));
        cells.add(told(newest.motif()));
        int covered = newest.coverage().populationTenths();
        cells.add(covered < 0 ? null : BigDecimal.valueOf(covered, 1).doubleValue());
        cells.add(told(String.join("|", newest.coverage().missing())));
    }

    private static @Nullable String told(String text) {
        return text.isEmpty() ? null : SafeText.visible(text);
    }

    @Override
    public void close() throws IOException {
        try (file) {
            styles();
            byte[] bytes = bytes();
            try (StagedFile out = staging.create(path, table)) {
                out.write(bytes);
            }
        }
    }

    /** Says the day of the release that first held these figures: another night with the same ones says nothing new. */
    private byte[] bytes() throws IOException {
        Optional<PreviousRelease> previous = staging.previous().filter(release -> release.has(path));
        if (previous.isPresent()) {
            byte[] before = Files.readAllBytes(previous.get().file(path));
            Optional<LocalDate> day = LastChange.find(before);
            if (day.isPresent() && Arrays.equals(file.toBytes(day.get()), before)) {
                return before;
            }
        }
        return file.toBytes(content.date());
    }

    private void styles() throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Measure measure : content.catalogue().measures()) {
            names.put(
                    measure.id(),
                    SafeText.visible(measure.label() + " (" + measure.unit().symbol() + ")"));
        }
        List<Indicator> known = content.catalogue().indicators().stream()
                .filter(indicator -> indicator.measures().stream().anyMatch(this::hasValues))
                .toList();
        // a level without any value is drawn too, as missing
        List<Indicator> drawn = known.isEmpty()
                ? content.catalogue().indicators().stream().limit(1).toList()
                : known;
        for (int number = 0; number < drawn.size(); number++) {
            style(drawn.get(number), shown(drawn.get(number)), names, number == 0);
        }
    }

    private void style(Indicator indicator, Measure shown, Map<String, String> names, boolean first)
            throws IOException {
        List<StyleClass> classes = StyleClass.quantiles(
                values.getOrDefault(shown.id(), List.of()),
                SafeText.visible(shown.unit().symbol()));
        file.style(
                SafeText.visible(indicator.code() + " " + shown.label()),
                SafeText.visible(indicator.name()),
                GraduatedStyle.qml(shown.id(), classes, names),
                first);
    }

    private boolean hasValues(Measure measure) {
        return values.containsKey(measure.id());
    }

    /** What compares territories of unlike size, where there is such a measure with values. */
    private Measure shown(Indicator indicator) {
        return indicator.measures().stream()
                .min(Comparator.comparing((Measure measure) -> !hasValues(measure))
                        .thenComparing(measure -> !measure.isRatio()))
                .orElseThrow();
    }
}
