package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.staging.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Turns the data files into {@code catalogue.jsonld}, a DCAT-AP 3 catalogue of one dataset. Its addresses are relative to its own:
 * wherever the release is served, a harvester finds the files beside it.
 */
public final class DcatCatalogue implements ExportFormat {
    static final String PATH = "metadonnees/catalogue.jsonld";

    private static final String DATA = "donnees/";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String FRENCH = "fr";

    @Override
    public String name() {
        return "catalogue.jsonld";
    }

    @Override
    public Stage stage() {
        return Stage.METADATA;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        Map<String, Object> catalogue = new LinkedHashMap<>();
        catalogue.put("@context", context());
        catalogue.put("@id", "#catalogue");
        catalogue.put("@type", "dcat:Catalog");
        catalogue.put("dct:title", french(content.job().title()));
        catalogue.put("dct:description", french(described(content.job())));
        catalogue.put("dct:publisher", publisher(content.job()));
        catalogue.put("dct:modified", date(content));
        catalogue.put("dct:language", id(EU + "language/FRA"));
        catalogue.put("dcat:dataset", List.of(dataset(content, staging)));
        staging.write(PATH, JsonText.of(catalogue));
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("dcat", "http://www.w3.org/ns/dcat#");
        context.put("dct", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/");
        context.put("skos", "http://www.w3.org/2004/02/skos/core#");
        context.put("spdx", "http://spdx.org/rdf/terms#");
        context.put("vcard", "http://www.w3.org/2006/vcard/ns#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return context;
    }

    private static Map<String, Object> dataset(ReleaseContent content, Staging staging) {
        JobDefinition job = content.job();
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("@id", "#" + job.name());
        dataset.put("@type", "dcat:Dataset");
        dataset.put("dct:identifier", job.name());
        dataset.put("dct:title", french(job.title()));
        dataset.put("dct:description", french(described(job)));
        dataset.put("dct:publisher", publisher(job));
        dataset.put("dct:modified", date(content));
        dataset.put("dcat:version", staging.label().name());
        dataset.put("dcat:theme", List.of(id(EU + "data-theme/ENVI"), id(EU + "data-theme/REGI")));
        dataset.put("dcat:keyword", List.of(french("transition écologique"), french("CRTE"), french("EPCI")));
        dataset.put("dct:language", id(EU + "language/FRA"));
        dataset.put("dct:accessRights", id(EU + "access-right/" + (job.open() ? "PUBLIC" : "NON_PUBLIC")));
        dataset.put("dct:accrualPeriodicity", named("frequency", "IRREG", "dct:Frequency", "irrégulier"));
        dataset.put("dct:spatial", named("country", "FRA", "dct:Location", "France"));
        period(dataset, staging.facts().figures());
        List<Object> distributions = new ArrayList<>();
        staging.files().stream()
                .filter(file -> file.isUnder(DATA))
                .forEach(file -> distributions.add(DcatDistribution.of(file, job)));
        dataset.put("dcat:distribution", distributions);
        return dataset;
    }

    private static void period(Map<String, Object> dataset, FigureFacts figures) {
        if (figures.isEmpty()) {
            return;
        }
        Map<String, Object> period = new LinkedHashMap<>();
        period.put("@type", "dct:PeriodOfTime");
        period.put("dcat:startDate", typed(figures.firstYear() + "-01-01", "xsd:date"));
        period.put("dcat:endDate", typed(figures.lastYear() + "-12-31", "xsd:date"));
        dataset.put("dct:temporal", period);
    }

    private static String described(JobDefinition job) {
        return job.description().isEmpty() ? job.title() : job.description();
    }

    private static Map<String, Object> publisher(JobDefinition job) {
        Map<String, Object> publisher = new LinkedHashMap<>();
        publisher.put("@id", "#producteur");
        publisher.put("@type", List.of("foaf:Agent", "foaf:Organization"));
        publisher.put("foaf:name", french(job.publisher().isEmpty() ? job.name() : job.publisher()));
        return publisher;
    }

    private static Map<String, Object> date(ReleaseContent content) {
        return typed(content.date().toString(), "xsd:date");
    }

    static Map<String, Object> french(String text) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", text);
        literal.put("@language", FRENCH);
        return literal;
    }

    static Map<String, Object> typed(String value, String type) {
        Map<String, Object> literal = new LinkedHashMap<>();
        literal.put("@value", value);
        literal.put("@type", type);
        return literal;
    }

    /** A term of an authority, with its class: harvesters do not look the term up. */
    private static Map<String, Object> named(String scheme, String code, String type, String label) {
        Map<String, Object> term = new LinkedHashMap<>();
        term.put("@id", EU + scheme + "/" + code);
        term.put("@type", List.of("skos:Concept", type));
        term.put("skos:inScheme", id(EU + scheme));
        term.put("skos:prefLabel", french(label));
        return term;
    }

    static Map<String, Object> id(String address) {
        return Map.of("@id", address);
    }
}
