package io.github.ecosocle.publish.format.geo;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import java.io.OutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One feature collection: each territory of a level with its outline and its newest figures, one a line. */
final class LevelFeatures implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final ReleaseContent content;
    private final Level level;
    private final Contours contours;
    private final JsonGenerator json;
    private final NewestFigures newest = new NewestFigures();
    private int territory = Territories.NONE;

    LevelFeatures(ReleaseContent content, Level level, Contours contours, OutputStream out) {
        this.content = content;
        this.level = level;
        this.contours = contours;
        this.json = MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("type", "FeatureCollection");
        json.writeStringProperty("name", "indicateurs_" + level.label());
        json.writeArrayPropertyStart("features");
    }

    void figure(Figure figure) {
        if (figure.territory() != territory) {
            leave();
            territory = figure.territory();
        }
        newest.take(figure);
    }

    private void leave() {
        if (territory == Territories.NONE) {
            return;
        }
        Territories territories = content.territories();
        String code = SafeText.visible(territories.code(territory));
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringProperty("type", "Feature");
        json.writeStringProperty("id", code);
        json.writeObjectPropertyStart("properties");
        json.writeStringProperty(level.keyColumn(), code);
        json.writeStringProperty("nom_territoire", SafeText.visible(territories.name(territory)));
        newest.write(content.catalogue().measures(), json);
        json.writeEndObject();
        Geometry.write(contours.outline(territory), json);
        json.writeEndObject();
    }

    @Override
    public void close() {
        leave();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}
