package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the data files into {@code datapackage.json}: Data Package version 2, written so that version 1 accepts it too. */
public final class DatapackageJson implements ExportFormat {
    private static final String DATA = "donnees/";

    @Override
    public String name() {
        return "datapackage.json";
    }

    @Override
    public Stage stage() {
        return Stage.FRONT;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        JobDefinition job = content.job();
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        descriptor.put("name", job.name());
        descriptor.put("title", job.title());
        descriptor.put("description", job.description());
        descriptor.put("version", staging.label().name());
        if (!job.open()) {
            // no word of the standard: readers of version 2 keep the properties they do not know
            descriptor.put("access", "restreint");
        }
        if (!job.licence().isEmpty()) {
            descriptor.put("licenses", List.of(Licence.named(job.licence()).toDatapackage()));
        }
        if (!job.publisher().isEmpty()) {
            descriptor.put("contributors", List.of(publisher(job.publisher())));
        }
        sources(job, descriptor);
        descriptor.put("keywords", keywords(job.open()));
        descriptor.put(
                "resources",
                staging.files().stream()
                        .filter(file -> file.isUnder(DATA))
                        .map(ResourceJson::of)
                        .toList());
        staging.write("datapackage.json", JsonText.of(descriptor));
    }

    /** {@code roles} is the word of version 2, {@code role} that of version 1. */
    private static Map<String, Object> publisher(String name) {
        Map<String, Object> contributor = new LinkedHashMap<>();
        contributor.put("title", name);
        contributor.put("role", "publisher");
        contributor.put("roles", List.of("publisher"));
        return contributor;
    }

    private static void sources(JobDefinition job, Map<String, Object> descriptor) {
        if (!job.sources().isEmpty()) {
            descriptor.put(
                    "sources",
                    job.sources().stream().map(DatapackageJson::source).toList());
        }
    }

    private static Map<String, Object> source(DeclaredSource source) {
        Map<String, Object> described = new LinkedHashMap<>();
        boolean sameName = source.producer().isEmpty() || source.producer().equals(source.name());
        described.put("title", sameName ? source.name() : source.name() + " – " + source.producer());
        return described;
    }

    private static List<String> keywords(boolean open) {
        return List.of(
                "transition écologique", "CRTE", "EPCI", "indicateurs", open ? "donnée ouverte" : "donnée restreinte");
    }
}
