package io.github.ecosocle.publish.map;

import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** A file of the folder {@code carte/} that calls one function with names and one object: open until the object is whole. */
final class Script {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final StagedFile file;
    private final JsonGenerator json;

    /** @param call the function and its first arguments, ours: {@code valeurs("epci",} */
    Script(Staging staging, String name, String call) {
        try {
            file = staging.create("carte/" + name + ".js");
            file.write(call.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        json = JSON.createGenerator(file);
        json.writeStartObject();
    }

    JsonGenerator json() {
        return json;
    }

    void close() {
        try {
            json.writeEndObject();
            json.close();
            file.write(");\n".getBytes(StandardCharsets.US_ASCII));
            file.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
