package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.proof.Spreadsheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The indicator workbook of ADEME, in every format that has sheets, says what the same values say one a row. */
class CitergieFormatsTest {
    private static final String NAME = "Emissions de gaz à effet de serre globales annuelles du territoire (teq CO2)";

    @TempDir
    Path folder;

    private static Map<String, Object[][]> workbook() {
        Map<String, Object[][]> sheets = new LinkedHashMap<>();
        sheets.put("Accueil", new Object[][] {
            {"REFERENTIEL CIT'ERGIE - Janvier 2021"},
            {""},
            {""},
            {""},
            {"Nom de la collectivité", "CC du Pays de Lumbres"},
            {"Nombre d'habitants*", 24135},
            {"Année de l'état des lieux Cit'ergie", 2019}
        });
        sheets.put("Indicateurs Cit'ergie", new Object[][] {
            {"REFERENTIEL CIT'ERGIE - Janvier 2021"},
            {""},
            {
                "N°",
                "N° Mesure",
                "Nom de l'indicateur",
                "Descriptif",
                "Valeur pour AUDIT CIT'ERGIE",
                "Commentaires (année, source, précision méthodologique)",
                "Autres valeurs (années suivantes, précédentes)",
                "PCAET"
            },
            {"1a", "1.1.1", NAME, "", 180000, "2018, Atmo", ""}
        });
        return sheets;
    }

    @ParameterizedTest
    @EnumSource(names = {"XLSX", "XLS", "ODS"})
    void the_workbook_and_the_long_file_say_the_same(Spreadsheets format) throws IOException {
        Received workbook =
                RealJobs.read("socle-national", format.write(folder.resolve("cit"), workbook()), "246201016/cit");
        Received rows = RealJobs.read(
                "socle-national",
                "246201016/envoi.csv",
                "siren_epci;annee;indicateur;valeur;unite",
                "246201016;2018;ges_teq;180000;teqCO2");

        assertThat(rows.known()).containsExactly("246201016 ges_teq 2018 = 180000");
        assertThat(workbook.known()).isEqualTo(rows.known());
    }
}
