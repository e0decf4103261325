package io.github.ecosocle.publish.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.ecosocle.domain.catalogue.JobDefinition.Format;
import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.Releases;
import io.github.ecosocle.publish.SampleContent;
import io.github.ecosocle.publish.SampleFormats;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicateursJsonTest {
    @TempDir
    Path output;

    private final SampleContent content = SampleContent.filled();

    private String published(String file) throws IOException {
        content.formats = Set.of(Format.JSON);
        new Releases(output, SampleFormats.all()).publish(content, "1", "f");
        return Files.readString(output.resolve("latest/donnees").resolve(file));
    }

    private Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(published("indicateurs.schema.json"), InputFormat.JSON);
    }

    @Test
    void figures_stand_under_their_territory() throws IOException {
        content.figure(Level.POLE, SampleContent.POLE, SampleContent.DMA, "0", Statut.FOURNI, "ventile : \"a\"");
        assertThat(published("indicateurs_pole.json")).isEqualTo("""
                        {"$schema":"indicateurs.schema.json","titre":"Indicateurs d’essai","description":"Un essai.",\
                        "licence":"etalab-2.0","producteur":"Géo2France","niveau":"pole","mesures":[
                        {"mesure":"ges_teq","indicateur":"CRTE-01","libelle":"Libellé de ges_teq","unite":"teqCO2"}
                        ,{"mesure":"dma_t","indicateur":"CRTE-10","libelle":"Libellé de dma_t","unite":"t"}],"territoires":[
                        {"code":"pays-boulonnais","nom":"Pays Boulonnais","chiffres":[
                        {"annee":2023,"mesure":"ges_teq","valeur":-0.5,"statut":"agrege","epci_attendus":2,\
                        "epci_renseignes":1,"part_population_pct":80.5}
                        ,{"annee":2023,"mesure":"dma_t","valeur":0,"statut":"fourni","motif":"ventile : \\"a\\"",\
                        "epci_attendus":2,"epci_renseignes":1,"part_population_pct":80.5}]}]}
                        """);
    }

    @Test
    void a_missing_value_is_null_and_says_why() throws IOException {
        assertThat(published("indicateurs_epci.json"))
                .contains("{\"annee\":2023,\"mesure\":\"ges_teq\",\"valeur\":null,\"statut\":\"partiel\","
                        + "\"motif\":\"couverture : 1 commune sur 2\",\"epci_attendus\":2,\"epci_renseignes\":1,"
                        + "\"part_population_pct\":80.5,\"epci_manquants\":[\"200040350\",\"200069037\"]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"epci", "pole"})
    void every_document_follows_its_schema(String level) throws IOException {
        Figure first = content.figures.get(1);
        content.figures.add(
                2,
                new Figure(
                        first.territory(),
                        2023,
                        SampleContent.GES,
                        "mé\u0001thode\ud800",
                        "4",
                        Statut.FOURNI,
                        first.coverage(),
                        ""));
        assertThat(schema().validate(published("indicateurs_" + level + ".json"), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_level_without_figures_is_a_document_too() throws IOException {
        content.figures.clear();
        assertThat(schema().validate(published("indicateurs_pole.json"), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "valeur":-0.5 | "valeur":"-0.5"
            "statut":"agrege" | "statut":"estime"
            "annee":2023 | "annee":2023.5
            "mesure":"ges_teq","valeur" | "mesure":"inconnue","valeur"
            "code":"pays-boulonnais" | "code":62
            "chiffres":[ | "chiffre":[
            """)
    void the_schema_refuses_what_a_document_never_holds(String right, String wrong) throws IOException {
        String document = published("indicateurs_pole.json");
        assertThat(document).contains(right);
        assertThat(schema().validate(document.replace(right, wrong), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void communes_are_too_many_for_one_document() throws IOException {
        published("indicateurs_epci.json");
        assertThat(output.resolve("latest/donnees/indicateurs_commune.json")).doesNotExist();
    }
}
