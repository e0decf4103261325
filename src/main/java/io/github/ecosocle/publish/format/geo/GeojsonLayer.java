package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import io.github.ecosocle.publish.format.geo.outline.Polygon;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One feature collection of RFC 7946, one territory a line. */
final class GeojsonLayer implements Layer {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ReleaseContent content;
    private final Level level;
    private final JsonGenerator json;

    GeojsonLayer(ReleaseContent content, Level level, OutputStream out) {
        this.content = content;
        this.level = level;
        this.json = MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", "indicateurs_" + level.label());
        json.writeArrayPropertyStart("features");
    }

    @Override
    public void feature(int territory, NewestFigures newest, List<Polygon> polygons) {
        Territories territories = content.territories();
        String code = SafeText.visible(territories.code(territory));
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", code);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty(level.keyColumn(), code);
        json.writeStringProperty("nom_territoire", SafeText.visible(territories.name(territory)));
        content.catalogue().measures().forEach(measure -> write(measure, newest.find(measure)));
        json.writeEndObject();
        Geometry.write(polygons, json);
        json.writeEndObject();
    }

    /** Every measure, whether it has a figure or not: a layer keeps its columns from one release to the next. */
    private void write(Measure measure, @Nullable Figure newest) {
        json.writeName(measure.id());
        if (newest == null || newest.value().isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(newest.value());
        }
        json.writeName(measure.id() + "_annee");
        if (newest == null) {
            json.writeNull();
        } else {
            json.writeNumber(newest.year());
        }
        Statut statut = newest == null ? Statut.ABSENT : newest.statut();
        json.writeStringProperty(measure.id() + "_statut", statut.label());
        if (newest != null) {
            writeWhenTold(measure.id() + "_methode", newest.method());
            writeWhenTold(measure.id() + "_motif", newest.motif());
            writeCoverage(measure.id(), newest.coverage());
        }
    }

    private void writeWhenTold(String name, String text) {
        if (!text.isEmpty()) {
            json.writeStringProperty(name, SafeText.visible(text));
        }
    }

    private void writeCoverage(String measure, Coverage coverage) {
        if (coverage.populationTenths() >= 0) {
            json.writeName(measure + "_part_population_pct");
            json.writeNumber(BigDecimal.valueOf(coverage.populationTenths(), 1)
                    .stripTrailingZeros()
                    .toPlainString());
        }
        writeWhenTold(measure + "_epci_manquants", String.join("|", coverage.missing()));
    }

    @Override
    public void close() throws IOException {
        try {
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (JacksonException failed) {
            throw new IOException(failed);
        }
    }
}
