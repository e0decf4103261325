package io.github.ecosocle.publish.metadata.iso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.format.IndicateursCsv;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** The record is valid to the official schemas, and names every file of the data. */
class IsoRecordTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private String published(String where) throws IOException {
        Path folder = new Releases(output.resolve(where), List.of(new IndicateursCsv(), new IsoRecord()))
                .publish(content, "essai", "essai")
                .folder();
        return Files.readString(folder.resolve(IsoRecord.PATH), StandardCharsets.UTF_8);
    }

    private static void validate(Schema schema, String record) throws SAXException, IOException {
        schema.newValidator().validate(new StreamSource(new StringReader(record)));
    }

    @Test
    void the_official_schemas_find_nothing_to_mend_and_notice_a_slip() throws Exception {
        content.title = "Titre <à> échapper & « citer »";
        String record = published("un");
        Schema schema = OfficialSchemas.iso19139();
        validate(schema, record);
        assertThatThrownBy(() -> validate(
                        schema,
                        record.replace("<gmd:MD_TopicCategoryCode>environment", "<gmd:MD_TopicCategoryCode>ecologie")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() -> validate(schema, record.replace(">51.2<", ">51,2<")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void it_names_the_files_the_period_and_one_lasting_identifier() throws Exception {
        String record = published("un");
        assertThat(record)
                .contains("<gmd:URL>../donnees/indicateurs.csv</gmd:URL>")
                .contains("<gml:beginPosition>2023-01-01</gml:beginPosition>")
                .contains("<gco:CharacterString>" + IsoRecord.identifier(content.job()) + "</gco:CharacterString>");
        content.on("2027-05-31");
        assertThat(published("deux").replace("2027-05-31", "2026-01-15")).isEqualTo(record);
    }
}
