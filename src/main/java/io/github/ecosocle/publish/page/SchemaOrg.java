package io.github.ecosocle.publish.page;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.metadata.JsonText;
import io.github.ecosocle.publish.metadata.Licence;
import io.github.ecosocle.publish.metadata.ResourceJson;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns a release into the words of schema.org, by which search engines know a data set from a text about it. */
final class SchemaOrg {
    private static final String DATA = "donnees/";

    private SchemaOrg() {}

    /** A block of data, not of code: no sign in it can end it or begin anything else. */
    static String block(ReleaseContent content, Staging staging) {
        return "<script type=\"application/ld+json\">\n"
                + JsonText.of(dataset(content, staging)).replace("<", "\\u003c").replace(">", "\\u003e")
                + "</script>\n";
    }

    private static Map<String, Object> dataset(ReleaseContent content, Staging staging) {
        JobDefinition job = content.job();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@context", "https://schema.org");
        dataset.put("@type", "Dataset");
        dataset.put("name", job.title());
        dataset.put("description", job.description());
        dataset.put("identifier", job.name());
        dataset.put("version", staging.label().name());
        dataset.put("dateModified", content.date().toString());
        dataset.put("inLanguage", "fr");
        dataset.put("isAccessibleForFree", job.open());
        rights(dataset, job);
        extent(dataset, staging.facts().figures());
        dataset.put(
                "variableMeasured",
                content.catalogue().measures().stream().map(SchemaOrg::measured).toList());
        dataset.put(
                "distribution",
                staging.files().stream()
                        .filter(file -> file.isUnder(DATA))
                        .map(SchemaOrg::download)
                        .toList());
        return dataset;
    }

    private static void rights(Map<String, Object> dataset, JobDefinition job) {
        if (!job.licence().isEmpty()) {
            Licence licence = Licence.named(job.licence());
            dataset.put("license", licence.path().isEmpty() ? licence.title() : licence.path());
        }
        if (!job.publisher().isEmpty()) {
            dataset.put("creator", typed("Organization", job.publisher()));
        }
    }

    private static void extent(Map<String, Object> dataset, FigureFacts figures) {
        dataset.put("spatialCoverage", typed("Place", "France"));
        if (!figures.isEmpty()) {
            dataset.put("temporalCoverage", figures.firstYear() + "/" + figures.lastYear());
        }
    }

    private static Map<String, Object> typed(String type, String name) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("@type", type);
        told.put("name", name);
        return told;
    }

    private static Map<String, Object> measured(Measure measure) {
        Map<String, Object> told = typed("PropertyValue", measure.label());
        told.put("propertyID", measure.id());
        told.put("unitText", measure.unit().symbol());
        return told;
    }

    private static Map<String, Object> download(ReleaseFile file) {
        Map<String, Object> told =
                typed("DataDownload", file.findTable().map(Table::title).orElse(file.fileName()));
        told.put("contentUrl", file.path());
        told.put("encodingFormat", ResourceJson.mediaType(ResourceJson.format(file)));
        told.put("contentSize", file.bytes() + " B");
        told.put("sha256", file.sha256());
        return told;
    }
}
