package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook of a level as LibreOffice opens it, written back as CSV: the same codes, years, numbers and words. */
@Tag("complet")
class LibreOfficeTest {
    /** Each sheet in a file of its own, comma, quotes, UTF-8, numbers as they are stored and not as they are shown. */
    private static final String TO_CSV =
            "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";

    private static final int TITLES = 1;
    private static final String STATUT = "_statut";

    @TempDir
    Path folder;

    private Path night() {
        Premises premises = new Premises(Path.of("jobs"), Path.of("input"), folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        return premises.latest().resolve("donnees");
    }

    private List<Path> sheets(Path workbook) throws IOException, InterruptedException {
        Path written = Files.createDirectories(folder.resolve("sheets"));
        Path said = folder.resolve("soffice.txt");
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        TO_CSV,
                        "--outdir",
                        written.toString(),
                        workbook.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(office.waitFor(4, TimeUnit.MINUTES)).isTrue();
        assertThat(office.exitValue()).as(Files.readString(said)).isZero();
        try (Stream<Path> files = Files.list(written)) {
            return files.filter(file -> file.toString().contains("-CRTE-"))
                    .sorted()
                    .toList();
        }
    }

    /** By code, year, method and name of the column: the number, and what is said beside it. */
    private static Map<String, String> readBack(List<Path> sheets) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        for (Path sheet : sheets) {
            try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(sheet)) {
                List<CsvRecord> rows = reader.stream().toList();
                List<String> names = rows.get(TITLES).getFields();
                assertThat(names).startsWith("siren_epci", "nom_territoire", "annee");
                int first = names.contains("methode") ? 4 : 3;
                for (CsvRecord row : rows.subList(TITLES + 1, rows.size())) {
                    String key = row.getField(0) + " " + row.getField(2) + " " + (first == 4 ? row.getField(3) : "");
                    for (int at = first; at < names.size(); at++) {
                        if (!row.getField(at).isEmpty()) {
                            cells.put(key + " " + names.get(at), cell(names.get(at), row.getField(at)));
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** Of what is said, its first word: the reason follows. */
    private static String cell(String name, String value) {
        return name.endsWith(STATUT) ? value.split(" ")[0] : value;
    }

    private static Map<String, String> published(Path table) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(table)) {
            reader.forEach(row -> {
                String key = row.getField("siren_epci") + " " + row.getField("annee") + " " + row.getField("methode")
                        + " " + row.getField("mesure");
                cells.put(key + STATUT, row.getField("statut"));
                if (!row.getField("valeur").isEmpty()) {
                    cells.put(key, row.getField("valeur"));
                }
            });
        }
        return cells;
    }

    @Test
    void the_workbook_comes_back_as_it_was_published() throws Exception {
        Path data = night();
        Map<String, String> published = published(data.resolve("indicateurs_epci.csv"));
        Map<String, String> readBack = readBack(sheets(data.resolve("indicateurs_epci.xlsx")));
        assertThat(readBack.keySet()).isEqualTo(published.keySet());
        assertThat(published.keySet()).anyMatch(key -> key.startsWith("200069037 2023  ges_teq"));
        published.forEach((key, value) -> {
            String read = readBack.get(key);
            if (key.endsWith(STATUT)) {
                assertThat(read).as(key).isEqualTo(value);
            } else {
                assertThat(Double.parseDouble(read)).as(key).isEqualTo(Double.parseDouble(value));
            }
        });
    }
}
