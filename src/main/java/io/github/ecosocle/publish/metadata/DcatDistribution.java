package io.github.ecosocle.publish.metadata;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns one data file into a DCAT distribution, with its size and SHA-256. */
final class DcatDistribution {
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";
    private static final Map<String, String> FILE_TYPES = Map.of(
            "csv", "CSV",
            "geojson", "GEOJSON",
            "gpkg", "GPKG",
            "json", "JSON",
            "ods", "ODS",
            "parquet", "PARQUET",
            "xlsx", "XLSX");

    private DcatDistribution() {}

    static Map<String, Object> of(ReleaseFile file, JobDefinition job) {
        String format = ResourceJson.format(file);
        Map<String, Object> distribution = new LinkedHashMap<>();
        distribution.put("@id", "#" + file.fileName());
        distribution.put("@type", "dcat:Distribution");
        distribution.put(
                "dct:title",
                DcatCatalogue.french(file.findTable().map(Table::title).orElse(file.fileName())));
        distribution.put("dcat:accessURL", DcatCatalogue.id("../" + file.path()));
        distribution.put("dcat:downloadURL", DcatCatalogue.id("../" + file.path()));
        String type = FILE_TYPES.get(format);
        if (type != null) {
            distribution.put("dct:format", DcatCatalogue.id(FILE_TYPE + type));
        }
        distribution.put("dcat:mediaType", DcatCatalogue.id(MEDIA_TYPE + ResourceJson.mediaType(format)));
        distribution.put("dcat:byteSize", DcatCatalogue.typed(Long.toString(file.bytes()), "xsd:nonNegativeInteger"));
        Map<String, Object> checksum = new LinkedHashMap<>();
        checksum.put("@type", "spdx:Checksum");
        checksum.put("spdx:algorithm", DcatCatalogue.id("http://spdx.org/rdf/terms#checksumAlgorithm_sha256"));
        checksum.put("spdx:checksumValue", DcatCatalogue.typed(file.sha256(), "xsd:hexBinary"));
        distribution.put("spdx:checksum", checksum);
        Licence licence = Licence.named(job.licence());
        if (!licence.path().isEmpty()) {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("@id", licence.path());
            document.put("@type", List.of("dct:LicenseDocument"));
            distribution.put("dct:license", document);
        }
        return distribution;
    }
}
