package io.github.ecosocle.publish.metadata.iso;

import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.figure.ReleaseContent;
import io.github.ecosocle.publish.ExportFormat;
import io.github.ecosocle.publish.facts.FigureFacts;
import io.github.ecosocle.publish.metadata.Licence;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;

/** Turns a release into {@code iso19139.xml}, the record that GeoNetwork harvests; its files are told by relative addresses. */
public final class IsoRecord implements ExportFormat {
    static final String PATH = "metadonnees/iso19139.xml";

    private static final String OPEN_ACCESS =
            "http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/noLimitations";

    @Override
    public String name() {
        return "iso19139.xml";
    }

    @Override
    public Stage stage() {
        return Stage.METADATA;
    }

    @Override
    public void write(ReleaseContent content, Staging staging) throws IOException {
        try {
            IsoXml xml = new IsoXml();
            xml.root(() -> {
                about(xml, content);
                xml.in("gmd:identificationInfo/gmd:MD_DataIdentification", () -> dataset(xml, content, staging));
                xml.in("gmd:distributionInfo/gmd:MD_Distribution", () -> files(xml, staging));
                xml.in("gmd:dataQualityInfo/gmd:DQ_DataQuality", () -> lineage(xml, content));
            });
            staging.write(PATH, xml.toString());
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The same for all releases of a job: harvesters know a record again by it. */
    static String identifier(JobDefinition job) {
        return UUID.nameUUIDFromBytes(("urn:ecosocle:" + job.name()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void about(IsoXml xml, ReleaseContent content) throws XMLStreamException {
        xml.text("gmd:fileIdentifier", identifier(content.job()));
        xml.code("gmd:language", "LanguageCode", "fre");
        xml.code("gmd:characterSet", "MD_CharacterSetCode", "utf8");
        xml.code("gmd:hierarchyLevel", "MD_ScopeCode", "dataset");
        party(xml, "gmd:contact", content.job(), "pointOfContact");
        xml.value("gmd:dateStamp/gco:Date", content.date().toString());
        xml.text("gmd:metadataStandardName", "ISO 19115:2003/19139");
        xml.text("gmd:metadataStandardVersion", "1.0");
    }

    private static void party(IsoXml xml, String element, JobDefinition job, String role) throws XMLStreamException {
        xml.in(element + "/gmd:CI_ResponsibleParty", () -> {
            xml.text("gmd:organisationName", job.publisher().isEmpty() ? job.name() : job.publisher());
            xml.code("gmd:role", "CI_RoleCode", role);
        });
    }

    private static void dataset(IsoXml xml, ReleaseContent content, Staging staging) throws XMLStreamException {
        JobDefinition job = content.job();
        xml.in("gmd:citation/gmd:CI_Citation", () -> {
            xml.text("gmd:title", job.title());
            xml.in("gmd:date/gmd:CI_Date", () -> {
                xml.value("gmd:date/gco:Date", content.date().toString());
                xml.code("gmd:dateType", "CI_DateTypeCode", "publication");
            });
            xml.in("gmd:identifier/gmd:MD_Identifier", () -> xml.text("gmd:code", job.name()));
        });
        xml.text("gmd:abstract", job.description().isEmpty() ? job.title() : job.description());
        party(xml, "gmd:pointOfContact", job, "publisher");
        xml.in(
                "gmd:resourceMaintenance/gmd:MD_MaintenanceInformation",
                () -> xml.code("gmd:maintenanceAndUpdateFrequency", "MD_MaintenanceFrequencyCode", "irregular"));
        xml.in("gmd:descriptiveKeywords/gmd:MD_Keywords", () -> {
            for (String keyword : new String[] {
                "transition écologique", "CRTE", "EPCI", job.open() ? "donnée ouverte" : "donnée restreinte"
            }) {
                xml.text("gmd:keyword", keyword);
            }
        });
        inspire(xml);
        constraints(xml, job);
        xml.code("gmd:language", "LanguageCode", "fre");
        xml.value("gmd:topicCategory/gmd:MD_TopicCategoryCode", "environment");
        xml.in("gmd:extent/gmd:EX_Extent", () -> extent(xml, staging.facts().figures()));
    }

    private static void inspire(IsoXml xml) throws XMLStreamException {
        xml.in("gmd:descriptiveKeywords/gmd:MD_Keywords", () -> {
            xml.text("gmd:keyword", "Unités statistiques");
            xml.in("gmd:thesaurusName/gmd:CI_Citation", () -> {
                xml.text("gmd:title", "GEMET - INSPIRE themes, version 1.0");
                xml.in("gmd:date/gmd:CI_Date", () -> {
                    xml.value("gmd:date/gco:Date", "2008-06-01");
                    xml.code("gmd:dateType", "CI_DateTypeCode", "publication");
                });
            });
        });
    }

    private static void constraints(IsoXml xml, JobDefinition job) throws XMLStreamException {
        Licence licence = Licence.named(job.licence());
        xml.in("gmd:resourceConstraints/gmd:MD_LegalConstraints", () -> {
            xml.code("gmd:useConstraints", "MD_RestrictionCode", "otherRestrictions");
            if (licence.path().isEmpty()) {
                xml.text("gmd:otherConstraints", licence.title());
            } else {
                xml.anchor("gmd:otherConstraints", licence.path(), licence.title());
            }
        });
        if (job.open()) {
            xml.in("gmd:resourceConstraints/gmd:MD_LegalConstraints", () -> {
                xml.code("gmd:accessConstraints", "MD_RestrictionCode", "otherRestrictions");
                xml.anchor("gmd:otherConstraints", OPEN_ACCESS, "Pas de restriction d’accès public");
            });
        } else {
            xml.in("gmd:resourceConstraints/gmd:MD_LegalConstraints", () -> {
                xml.code("gmd:accessConstraints", "MD_RestrictionCode", "restricted");
                xml.text("gmd:otherConstraints", "Accès restreint");
            });
        }
    }

    /** France with its five overseas départements, from Guadeloupe to La Réunion. */
    private static void extent(IsoXml xml, FigureFacts figures) throws XMLStreamException {
        xml.in("gmd:geographicElement/gmd:EX_GeographicBoundingBox", () -> {
            xml.value("gmd:westBoundLongitude/gco:Decimal", "-61.9");
            xml.value("gmd:eastBoundLongitude/gco:Decimal", "55.9");
            xml.value("gmd:southBoundLatitude/gco:Decimal", "-21.4");
            xml.value("gmd:northBoundLatitude/gco:Decimal", "51.2");
        });
        if (!figures.isEmpty()) {
            xml.in(
                    "gmd:temporalElement/gmd:EX_TemporalExtent",
                    () -> xml.period("gmd:extent", figures.firstYear() + "-01-01", figures.lastYear() + "-12-31"));
        }
    }

    private static void files(IsoXml xml, Staging staging) throws XMLStreamException {
        xml.in("gmd:transferOptions/gmd:MD_DigitalTransferOptions", () -> {
            for (ReleaseFile file : staging.files()) {
                if (file.isUnder("donnees/")) {
                    xml.in("gmd:onLine/gmd:CI_OnlineResource", () -> {
                        xml.value("gmd:linkage/gmd:URL", "../" + file.path());
                        xml.text("gmd:protocol", "WWW:DOWNLOAD-1.0-http--download");
                        xml.text("gmd:name", file.fileName());
                        xml.text(
                                "gmd:description",
                                file.findTable().map(Table::title).orElse(file.fileName()));
                    });
                }
            }
        });
    }

    private static void lineage(IsoXml xml, ReleaseContent content) throws XMLStreamException {
        xml.in("gmd:scope/gmd:DQ_Scope", () -> xml.code("gmd:level", "MD_ScopeCode", "dataset"));
        xml.in(
                "gmd:lineage/gmd:LI_Lineage",
                () -> xml.text(
                        "gmd:statement",
                        "Chiffres reçus des intercommunalités et des observatoires, contrôlés, puis sommés sur les"
                                + " territoires au 1er janvier "
                                + content.territories().vintage()
                                + ". Chaque valeur reçue est dans observations.csv, avec son fichier et sa cellule ; la"
                                + " couverture de chaque chiffre est dans couverture.csv."));
    }
}
