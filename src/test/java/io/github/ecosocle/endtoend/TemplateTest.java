package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook handed out comes back and is read without a remark. */
class TemplateTest {
    private static final String SIREN = "246201016";
    private static final int VALUE = 4;
    private static final int UNIT = 5;
    private static final int PUBLISHED = 9;

    @TempDir
    Path folder;

    private Premises premises;

    @BeforeEach
    void publish() {
        premises = SmallNights.in(folder);
        SmallNights.drop(
                premises,
                SIREN + "_2025-03-02.csv",
                "siren_epci;indicateur;annee;valeur;unite;source\n" + SIREN + ";dma_t;2023;15,5;t;INSEE\n" + SIREN
                        + ";ges_teq;2023;s;teqCO2;\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private Path template(String into, String... more) {
        Path output = folder.resolve(into);
        List<String> arguments = List.of(
                "template",
                "--jobs",
                folder.resolve("jobs").toString(),
                "--published",
                folder.resolve("output").toString(),
                "--output",
                output.toString(),
                "--date",
                "2026-01-15");
        String[] all = Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
        assertThat(premises.command(all)).as(premises.said()).isZero();
        return output;
    }

    /** The row of a measure and year, with its value filled unless it is null. */
    private static Row row(Sheet sheet, String measure, int year) {
        for (Row row : sheet) {
            if (row.getRowNum() > 0
                    && row.getCell(1).getStringCellValue().equals(measure)
                    && row.getCell(3).getNumericCellValue() == year) {
                return row;
            }
        }
        throw new AssertionError("no row for " + measure + " in " + year);
    }

    private void sendBack(Path template, String name, String measure, double value) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(template));
                OutputStream out = Files.newOutputStream(premises.input().resolve(name))) {
            row(workbook.getSheetAt(0), measure, 2024).createCell(VALUE).setCellValue(value);
            workbook.write(out);
        }
    }

    private String returned(String marker) throws IOException {
        try (Stream<Path> returns = Files.walk(premises.output().resolve("retours"))) {
            for (Path file :
                    returns.filter(path -> path.endsWith("constats.csv")).toList()) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                if (text.contains(marker)) {
                    return text;
                }
            }
        }
        throw new AssertionError("no return speaks of " + marker);
    }

    @Test
    void what_is_published_stands_beside_a_blank_value() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Row known = row(workbook.getSheetAt(0), "dma_t", 2023);
            assertThat(known.getCell(0).getStringCellValue()).isEqualTo(SIREN);
            assertThat(known.getCell(VALUE).getStringCellValue()).isEmpty();
            assertThat(known.getCell(PUBLISHED).getStringCellValue())
                    .isEqualTo("15,5 t (fourni, source INSEE, déposé le 2025-03-02 dans " + SIREN + "_2025-03-02.csv)");
            assertThat(row(workbook.getSheetAt(0), "dma_t", 2024).getCell(PUBLISHED))
                    .isNull();
        }
    }

    @Test
    void a_secret_is_not_recalled() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(row(workbook.getSheetAt(0), "ges_teq", 2023).getCell(PUBLISHED))
                    .isNull();
        }
    }

    @Test
    void values_and_units_are_watched_without_being_forced() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations())
                    .isNotEmpty()
                    .allSatisfy(watched ->
                            assertThat(watched.getErrorStyle()).isEqualTo(DataValidation.ErrorStyle.WARNING));
            assertThat(choices(workbook, row(sheet, "conso_mwh", 2024)))
                    .startsWith("MWh")
                    .contains("GWh", "kWh");
            assertThat(formula(row(sheet, "conso_mwh", 2024), VALUE)).startsWith("OR(ISNUMBER(E2),E2=\"nc\"");
        }
    }

    /** The formula of the validation that holds the cell. */
    private static String formula(Row row, int column) {
        return row.getSheet().getDataValidations().stream()
                .filter(watched -> Stream.of(watched.getRegions().getCellRangeAddresses())
                        .anyMatch(cells -> cells.isInRange(row.getRowNum(), column)))
                .map(watched -> watched.getValidationConstraint().getFormula1())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> choices(XSSFWorkbook workbook, Row row) {
        AreaReference area = new AreaReference(formula(row, UNIT), SpreadsheetVersion.EXCEL2007);
        return Stream.of(area.getAllReferencedCells())
                .map(cell -> workbook.getSheet(cell.getSheetName())
                        .getRow(cell.getRow())
                        .getCell(cell.getCol())
                        .getStringCellValue())
                .toList();
    }

    @Test
    void it_explains_itself() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                XSSFExcelExtractor text = new XSSFExcelExtractor(workbook)) {
            assertThat(text.getText())
                    .contains("Lisez-moi", "Définitions", "CC du Pays de Lumbres (SIREN " + SIREN + ")")
                    .contains("Années proposées : 2023, 2024, 2025, les dernières années révolues")
                    .contains("conso_mwh\tConsommation énergétique finale annuelle\tCRTE-02\tMWh");
        }
    }

    @Test
    void checked_before_sending_it_raises_no_remark() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        assertThat(codesOfCheck(file)).containsOnly("LAYOUT", "IGNORED_ROW");
        assertThat(premises.said()).contains("0 valeurs lues, 0 bloquant(s), 0 erreur(s), 0 avertissement(s)");
        Path filled = folder.resolve(SIREN + "_2026-01-10.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
                OutputStream out = Files.newOutputStream(filled)) {
            Row row = row(workbook.getSheetAt(0), "conso_mwh", 2024);
            row.createCell(VALUE).setCellValue(0.35);
            row.getCell(UNIT).setCellValue("GWh");
            row(workbook.getSheetAt(0), "dma_t", 2024).createCell(VALUE).setCellValue("nc");
            workbook.write(out);
        }
        assertThat(codesOfCheck(filled)).containsOnly("LAYOUT", "IGNORED_ROW");
        assertThat(premises.said()).contains("1 valeurs lues");
    }

    private List<String> codesOfCheck(Path file) throws IOException {
        String jobs = folder.resolve("jobs").toString();
        assertThat(premises.command("check", "--jobs", jobs, "--strict", file.toString()))
                .as(premises.said())
                .isZero();
        Path findings = file.resolveSibling(file.getFileName() + ".retour").resolve("constats.csv");
        try (Stream<String> rows = Files.lines(findings, StandardCharsets.UTF_8)) {
            return rows.skip(1).map(row -> row.substring(0, row.indexOf(','))).toList();
        }
    }

    @Test
    void filled_it_is_read_without_a_remark() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        sendBack(file, SIREN + "_2026-01-10.xlsx", "dma_t", 17.25);
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        assertThat(premises.value(SIREN, "dma_t", 2024)).isEqualTo("17.25");
        assertThat(premises.value(SIREN, "dma_t", 2023)).isEqualTo("15.5");
        assertThat(returned(SIREN + "_2026-01-10.xlsx")).doesNotContain("AVERTISSEMENT", "ERREUR", "BLOQUANT");
    }

    @Test
    void sent_back_untouched_it_says_nothing() throws IOException {
        Path file = template("modeles", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        Files.copy(file, premises.input().resolve(SIREN + "_2026-01-10.xlsx"));
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        assertThat(premises.rows("observations.csv", "fichier=" + SIREN + "_2026-01-10.xlsx"))
                .isEmpty();
    }

    @Test
    void the_same_day_gives_the_same_bytes() throws IOException {
        Path one = template("un", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        Path other = template("deux", "--territory", SIREN).resolve(SIREN + "_modele.xlsx");
        assertThat(other).hasSameBinaryContentAs(one);
    }

    @Test
    void without_a_territory_it_is_for_anybody() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(template("tous").resolve("modele.xlsx")))) {
            Row row = row(workbook.getSheetAt(0), "dma_t", 2025);
            assertThat(row.getCell(0)).isNull();
        }
    }

    @Test
    void an_unknown_territory_is_refused() {
        String jobs = folder.resolve("jobs").toString();
        assertThat(premises.command("template", "--jobs", jobs, "--territory", "123456789"))
                .isEqualTo(2);
        assertThat(premises.said()).contains("territoire inconnu : « 123456789 »");
    }
}
