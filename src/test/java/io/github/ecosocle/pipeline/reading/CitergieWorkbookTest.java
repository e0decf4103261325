package io.github.ecosocle.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ecosocle.normalise.sample.Received;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The indicator workbook of ADEME, filled by an EPCI: figures are made up. */
class CitergieWorkbookTest {
    private static final String[] HEADINGS = {
        "N°",
        "N° Mesure",
        "Nom de l'indicateur",
        "Descriptif",
        "Valeur pour\nAUDIT CIT'ERGIE",
        "Commentaires (année, source, précision méthodologique)",
        "Autres valeurs (années suivantes, précédentes)",
        "PCAET"
    };

    @TempDir
    Path folder;

    private static void put(Sheet sheet, int at, Object... cells) {
        Row row = sheet.createRow(at - 1);
        for (int column = 0; column < cells.length; column++) {
            if (cells[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else {
                row.createCell(column).setCellValue(String.valueOf(cells[column]));
            }
        }
    }

    private static void cover(XSSFWorkbook book) {
        Sheet cover = book.createSheet("Accueil");
        put(cover, 1, "REFERENTIEL CIT'ERGIE - Janvier 2021");
        put(cover, 5, "Nom de la collectivité", "CC du Pays de Lumbres");
        put(cover, 6, "Nombre d'habitants*", 24135);
        put(cover, 7, "Année de l'état des lieux Cit'ergie", 2019);
    }

    private Received read(String others) throws IOException {
        Path file = folder.resolve("FICTIF.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            cover(book);
            Sheet sheet = book.createSheet("Indicateurs Cit'ergie");
            put(sheet, 1, "REFERENTIEL CIT'ERGIE - Janvier 2021");
            put(sheet, 8, "NR", "Non Renseigné");
            put(sheet, 11, (Object[]) HEADINGS);
            put(
                    sheet,
                    12,
                    "1a",
                    "1.1.1",
                    "Emissions de gaz à effet de serre globales annuelles du territoire (teq CO2)",
                    "",
                    180000,
                    "2018, Atmo",
                    others);
            put(sheet, 14, "1c", "1.2.4", "Emissions de gaz à effet de serre du résidentiel  (teq CO2)", "", 40000);
            put(
                    sheet,
                    21,
                    "2a",
                    "1.1.1",
                    "Consommation énergétique globale annuelle du territoire (GWh)",
                    "",
                    712.5,
                    "");
            put(sheet, 34, "4a", "1.1.1", "Emissions annuelles de Nox (tonnes)", "", "NR");
            put(sheet, 35, "4b", "1.1.1", "Emissions annuelles de PM10 (tonnes)", "", 12);
            put(sheet, 37, "4d", "1.1.1", "Emissions annuelles de COV (tonnes)", "", 99);
            put(
                    sheet,
                    41,
                    "6a",
                    "1.2.3",
                    "Production de déchets ménagers et assimilés (avec déblais et gravats) par habitant (kg/hab.an)",
                    "",
                    581);
            put(sheet, 125, "59", "6.4.1", "Part de surface agricole bio et haute valeur environnementale (%)", "", 31);
            Sheet help = book.createSheet("Aide aux calculs");
            put(help, 1, "REFERENTIEL CIT'ERGIE - Janvier 2021");
            put(help, 12, "N°", "N° mesure", "Nom de l'indicateur", "Descriptif", "Valeur");
            put(help, 13, "6a", "1.2.3", "DMA avec gravats (kg/hab)", "", 999);
            book.write(out);
        }
        return RealJobs.read("socle-national", file, "246201016/FICTIF_2025-01-01.xlsx");
    }

    @Test
    void a_filled_workbook_says_what_a_long_table_says() throws IOException {
        Received workbook = read("2016 : 190 500 ; 2020 : 171000,5");
        Received table = RealJobs.read(
                "socle-national",
                "246201016/long_2025-01-01.csv",
                "siren_epci;indicateur;annee;valeur;unite",
                "246201016;ges_teq;2018;180000;teqCO2",
                "246201016;conso_mwh;2019;712,5;GWh",
                "246201016;dma_kg_hab;2019;581;kg/hab",
                "246201016;ges_teq;2016;190500;teqCO2",
                "246201016;ges_teq;2020;171000,5;teqCO2");
        assertThat(workbook.known()).containsExactlyElementsOf(table.known()).hasSize(5);
        assertThat(workbook.observations())
                .filteredOn(said -> said.measure().equals("nox_t"))
                .allMatch(said -> said.state().isMissing() && said.year() == 2019)
                .hasSize(1);
    }

    @Test
    void the_return_says_what_was_read_and_what_was_left() throws IOException {
        Received workbook = read("");
        assertThat(workbook.message("CITERGIE")).contains("« Indicateurs Cit'ergie »", "2019");
        assertThat(workbook.message("CITERGIE_LEFT")).contains("1c, 4b, 4d, 59");
        assertThat(workbook.submission().findings().kept())
                .extracting(finding -> finding.message())
                .anyMatch(said -> said.contains("les COV ne sont pas les COV non méthaniques"))
                .anyMatch(said -> said.contains("haute valeur environnementale"))
                .anyMatch(said -> said.contains("« Aide aux calculs » ne porte pas d'indicateur"));
        assertThat(workbook.submission().rowsIgnored()).isEqualTo(4);
        assertThat(workbook.submission().rowsRead()).isEqualTo(8);
    }

    @Test
    void other_values_without_their_year_are_asked_back() throws IOException {
        Received workbook = read("environ 190000 avant le plan");
        assertThat(workbook.known()).hasSize(3);
        assertThat(workbook.message("CITERGIE_OTHERS")).contains("environ 190000", "2018 : 123 ; 2020 : 130");
    }

    @Test
    void the_blank_workbook_of_ademe_holds_no_value() {
        Path blank = RealJobs.REAL_FILES.resolve("01_gabarit_ademe_citergie_2021.xlsx");
        assumeTrue(Files.exists(blank), "no folder of real files here");
        Received workbook = RealJobs.read("socle-national", blank, "246201016/gabarit.xlsx");
        assertThat(workbook.known()).isEmpty();
        // the workbook hides columns of its own
        assertThat(workbook.codes()).containsOnly("YEAR", "HIDDEN_COLUMN");
        assertThat(workbook.submission().rowsRead()).isEqualTo(124);
    }
}
