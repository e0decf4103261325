package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published workbooks as LibreOffice opens them, cell by cell against the tables of the same figures. */
@Tag("complet")
class LibreOfficeTest {
    /** Commas, UTF-8, texts and nothing else between quotes, and a file for each sheet. */
    private static final String SHEETS = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    /** A row of a sheet: a code and a name that are texts, a year that is a number. */
    private static final String TYPED = "\"[^\"]+\",\"([^\"]|\"\")+\",[0-9]{4},.*";

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    @TempDir
    Path folder;

    /** The sheets of a workbook, each as CSV, without the one that explains. */
    private List<Path> sheets(Path workbook) throws IOException, InterruptedException {
        Path sheets = Files.createTempDirectory(folder, "sheets");
        String text = OtherProgram.told(
                folder,
                List.of(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        SHEETS,
                        "--outdir",
                        sheets.toString(),
                        workbook.toString()));
        try (Stream<Path> files = Files.list(sheets)) {
            List<Path> written = files.sorted().toList();
            assertThat(written).as(text).anyMatch(file -> file.toString().endsWith("-Lisez-moi.csv"));
            return written.stream()
                    .filter(file -> !file.toString().endsWith("-Lisez-moi.csv"))
                    .toList();
        }
    }

    /** Value and note of each figure, by code, name, year, method and measure. */
    private static Map<String, String> figures(List<Path> sheets, String key) throws IOException {
        Map<String, String> figures = new TreeMap<>();
        for (Path sheet : sheets) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(sheet)) {
                List<CsvRecord> rows = reader.stream().toList();
                List<String> names = rows.get(1).getFields();
                assertThat(names).startsWith(key, "nom_territoire", "annee");
                boolean methods = names.get(3).equals("methode");
                for (CsvRecord row : rows.subList(2, rows.size())) {
                    String method = methods ? row.getField(3) : "";
                    String start = String.join("|", row.getField(0), row.getField(1), row.getField(2), method);
                    for (int column = methods ? 4 : 3; column < names.size(); column += 2) {
                        assertThat(names.get(column + 1)).isEqualTo(names.get(column) + "_statut");
                        if (!row.getField(column).isEmpty()
                                || !row.getField(column + 1).isEmpty()) {
                            String told = row.getField(column) + "|" + row.getField(column + 1);
                            assertThat(figures.put(start + "|" + names.get(column), told))
                                    .as("told twice: %s", start)
                                    .isNull();
                        }
                    }
                }
            }
        }
        return figures;
    }

    /** The same of the table; its coverage is told in the note. */
    private static Map<String, String> figures(Premises premises, String level, String key) {
        Map<String, String> figures = new TreeMap<>();
        for (NamedCsvRecord row : premises.rows("indicateurs_" + level + ".csv")) {
            String note = row.getField("statut");
            if (!row.getField("motif").isEmpty()) {
                note += " – " + row.getField("motif");
            }
            String missing = row.getField("epci_manquants");
            if (!missing.isEmpty() && !missing.equals(row.getField(key))) {
                note += " – manquent : " + missing;
            }
            figures.put(
                    String.join(
                            "|",
                            row.getField(key),
                            row.getField("nom_territoire"),
                            row.getField("annee"),
                            row.getField("methode"),
                            row.getField("mesure")),
                    row.getField("valeur") + "|" + note);
        }
        return figures;
    }

    /** A cell shows the fifteen digits that a spreadsheet holds, the last of them rounded from a binary number. */
    private static boolean shows(String cell, String told) {
        String[] seen = cell.split("\\|", 2);
        String[] meant = told.split("\\|", 2);
        if (!seen[1].equals(meant[1]) || seen[0].isEmpty() || meant[0].isEmpty()) {
            return cell.equals(told);
        }
        BigDecimal number = new BigDecimal(meant[0]);
        BigDecimal apart = new BigDecimal(seen[0]).subtract(number).abs();
        return apart.compareTo(number.round(DIGITS).ulp()) <= 0 && (number.precision() > 15 || apart.signum() == 0);
    }

    /** Both ways, and every code a text. */
    private Map<String, String> compared(Premises premises, String level, String key) throws Exception {
        List<Path> sheets = sheets(premises.latest().resolve("donnees/indicateurs_" + level + ".xlsx"));
        Map<String, String> shown = figures(sheets, key);
        assertThat(shown).isNotEmpty();
        Map<String, String> published = figures(premises, level, key);
        // an entry at a time: maps of ninety thousand figures would be printed whole
        published.forEach((figure, told) ->
                assertThat(shown.getOrDefault(figure, "|")).as(figure).matches(cell -> shows(cell, told), told));
        assertThat(shown.keySet().stream().filter(figure -> !published.containsKey(figure)))
                .isEmpty();
        for (Path sheet : sheets) {
            try (Stream<String> lines = Files.lines(sheet)) {
                assertThat(lines.skip(2).filter(line -> !line.matches(TYPED)).limit(5))
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
        return shown;
    }

    @Test
    void every_figure_of_the_samples_comes_back_as_the_table_tells_it() throws Exception {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        assertThat(compared(premises, "epci", "siren_epci").keySet())
                .anyMatch(figure -> figure.startsWith("200000172|CC Faucigny - Glières|"));
        assertThat(compared(premises, "departement", "code_departement").keySet())
                .anyMatch(figure -> figure.startsWith("01|Ain|"))
                .anyMatch(figure -> figure.startsWith("2A|Corse-du-Sud|"));
    }

    @Test
    void text_that_looks_like_a_formula_stays_text() throws Exception {
        Premises premises = SmallNights.in(folder);
        SmallNights.drop(premises, "246201016_2025-03-04.csv", """
                siren_epci;indicateur;annee;valeur;unite;methode
                246201016;conso_mwh;2023;15;MWh;=1+1
                246201016;conso_mwh;2023;16;MWh;+1+1
                246201016;conso_mwh;2023;17;MWh;-1+1
                246201016;conso_mwh;2023;18;MWh;@SUM(1)
                """);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        Map<String, String> shown = compared(premises, "epci", "siren_epci");
        for (String method : List.of("'=1+1", "'+1+1", "'-1+1", "'@SUM(1)")) {
            assertThat(shown.keySet())
                    .anyMatch(figure ->
                            figure.startsWith("246201016|") && figure.endsWith("|2023|" + method + "|conso_mwh"));
        }
    }
}
