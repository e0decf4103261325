package io.github.ecosocle.register.lock;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Who holds a lock: written beside it, for people. It never decides anything; the lock does.
 *
 * @param since as shown to people, with its zone
 */
public record Holder(long pid, String job, String since) {
    static final Holder UNKNOWN = new Holder(0, "", "");

    private static final JsonFactory JSON = new JsonFactory();

    /** This very process. */
    public static Holder current(String job, String since) {
        return new Holder(ProcessHandle.current().pid(), job, since);
    }

    void write(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeNumberProperty("pid", pid);
            json.writeStringProperty("job", job);
            json.writeStringProperty("since", since);
            json.writeEndObject();
        }
        Files.writeString(file, text + "\n", StandardCharsets.UTF_8);
    }

    /** What the file says, or {@link #UNKNOWN} when it says nothing. */
    static Holder read(Path file) {
        Map<String, String> values = new HashMap<>();
        try (JsonParser json =
                JSON.createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
            json.nextToken();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                values.put(name, json.getString());
            }
            long pid = Long.parseLong(values.getOrDefault("pid", "0"));
            return new Holder(pid, values.getOrDefault("job", ""), values.getOrDefault("since", ""));
        } catch (IOException | JacksonException | NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** In French, for operators. */
    String told() {
        if (pid == 0) {
            return "un autre processus";
        }
        return "le processus " + pid + " (travail « " + job + " », depuis " + since + ")";
    }
}
