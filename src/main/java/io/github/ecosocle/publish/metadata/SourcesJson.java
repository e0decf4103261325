package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the sources a job declares into what the metadata say of each: who owns it, how often it is renewed, what it may be used for. */
final class SourcesJson {
    private SourcesJson() {}

    static List<Map<String, Object>> of(JobDefinition job) {
        return job.sources().stream().map(SourcesJson::source).toList();
    }

    private static Map<String, Object> source(DeclaredSource source) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("source", source.id());
        told.put("nom", source.name());
        told.put("producteur", source.producer());
        told.put("proprietaire", source.owner());
        told.put("rafraichissement", source.refresh());
        told.put("licence", source.licence());
        told.put("rang", source.rank() + 1);
        return told;
    }
}
