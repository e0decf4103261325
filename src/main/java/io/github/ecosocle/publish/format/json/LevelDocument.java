package io.github.ecosocle.publish.format.json;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.Coverage;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.domain.text.SafeText;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** One document: what its measures are, then the figures of each territory, one a line. It tells no date. */
final class LevelDocument implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final Territories territories;
    private final JsonGenerator json;
    private int territory = Territories.NONE;
    private List<String> lastMissing = List.of();
    private String lastMissingText = "[]";

    LevelDocument(ReleaseContent content, Level level, OutputStream out) {
        this.territories = content.territories();
        this.json = MAPPER.createGenerator(out);
        json.writeStartObject();
        json.writeStringProperty("$schema", IndicateursJson.SCHEMA);
        JobDefinition job = content.job();
        text("titre", job.title());
        text("description", job.description());
        text("licence", job.licence());
        text("producteur", job.publisher());
        text("niveau", level.label());
        json.writeName("mesures");
        json.writeStartArray();
        content.catalogue().measures().forEach(this::measure);
        json.writeEndArray();
        json.writeName("territoires");
        json.writeStartArray();
    }

    private void text(String name, String value) {
        json.writeStringProperty(name, SafeText.visible(value));
    }

    private void measure(Measure measure) {
        newLine();
        json.writeStartObject();
        text("mesure", measure.id());
        text("indicateur", measure.indicator());
        text("libelle", measure.label());
        text("unite", measure.unit().symbol());
        json.writeEndObject();
    }

    private void newLine() {
        json.writeRaw('\n');
    }

    void figure(Figure figure) {
        if (figure.territory() != territory) {
            leave();
            enter(figure.territory());
        }
        newLine();
        json.writeStartObject();
        json.writeNumberProperty("annee", figure.year());
        json.writeStringProperty("mesure", figure.measure().id());
        json.writeName("valeur");
        if (figure.value().isEmpty()) {
            json.writeNull();
        } else {
            json.writeNumber(figure.value());
        }
        json.writeStringProperty("statut", figure.statut().label());
        if (!figure.motif().isEmpty()) {
            text("motif", figure.motif());
        }
        if (!figure.method().isEmpty()) {
            text("methode", figure.method());
        }
        coverage(figure.coverage());
        json.writeEndObject();
    }

    private void coverage(Coverage coverage) {
        json.writeNumberProperty("epci_attendus", coverage.expected());
        json.writeNumberProperty("epci_renseignes", coverage.present());
        if (coverage.populationTenths() >= 0) {
            json.writeName("part_population_pct");
            json.writeNumber(BigDecimal.valueOf(coverage.populationTenths(), 1)
                    .stripTrailingZeros()
                    .toPlainString());
        }
        if (!coverage.missing().isEmpty()) {
            json.writeName("epci_manquants");
            json.writeRawValue(missing(coverage.missing()));
        }
    }

    /** Measure after measure the same hundreds are missing. */
    private String missing(List<String> members) {
        if (!members.equals(lastMissing)) {
            lastMissing = members;
            lastMissingText = MAPPER.writeValueAsString(members);
        }
        return lastMissingText;
    }

    private void enter(int entered) {
        territory = entered;
        newLine();
        json.writeStartObject();
        text("code", territories.code(entered));
        text("nom", territories.name(entered));
        json.writeName("chiffres");
        json.writeStartArray();
    }

    private void leave() {
        if (territory != Territories.NONE) {
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    @Override
    public void close() {
        leave();
        json.writeEndArray();
        json.writeEndObject();
        newLine();
        json.close();
    }
}
