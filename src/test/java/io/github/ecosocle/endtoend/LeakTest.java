package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What everybody reads is the same whatever closed values are, and holds none of them in any byte. */
class LeakTest {
    private static final String HEADING = "siren_epci;indicateur;annee;valeur;unite;acces;commentaire\n";
    /** The submission itself is told: its id and hash, and the hashes and compressed sizes of the files that name it. */
    private static final Pattern HASHES =
            Pattern.compile("[0-9a-f]{64}|246201016-[0-9a-f]{12}|\"bytes\" : [0-9]+|\"contentSize\" : \"[0-9]+ B\""
                    + "|\"dcat:byteSize\" : \\{\\s*\"@value\" : \"[0-9]+\"");
    /** Why a figure is empty: that a closed value is there, and protects others, is told. */
    private static final Set<String> REASONS = Set.of("statut", "motif");

    @TempDir
    Path folder;

    /** 200069037 has 150 km for everybody, 246201016 this much for some. */
    private Premises night(String name, String value, String access) {
        Premises premises = SmallNights.in(folder.resolve(name));
        SmallNights.drop(
                premises, "200069037_2025-03-03.csv", SmallNights.HEADING + "200069037;cyclable_km;2023;150;km\n");
        if (!value.isEmpty()) {
            SmallNights.drop(
                    premises,
                    "246201016_2025-03-04.csv",
                    HEADING + "246201016;cyclable_km;2023;" + value + ";km;" + access + ";note " + value + "\n");
        }
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        return premises;
    }

    @Test
    void no_byte_of_the_open_tree_holds_a_closed_value_or_what_gives_it_back() {
        OpenTree closed = OpenTree.of(night("closed", "31,4159", "ferme"));
        OpenTree open = OpenTree.of(night("open", "31,4159", "ouvert"));
        // itself; with 150, the total of the region; over the 30 people of its one commune
        for (String number : List.of("31.4159", "181.4159", "1047.197")) {
            assertThat(closed.holding(number)).as(number).isEmpty();
            assertThat(open.holding(number)).as(number).isNotEmpty();
        }
        String data = "releases/2026-01-15/donnees/";
        assertThat(open.holding("31.4159"))
                .contains(
                        data + "indicateurs.csv",
                        data + "indicateurs_epci.gpkg",
                        data + "indicateurs_epci.geojson",
                        data + "indicateurs_epci.xlsx!xl/worksheets/sheet3.xml",
                        data + "indicateurs.parquet!rows",
                        data + "observations.parquet!rows",
                        "releases/2026-01-15/territoires/epci/246201016.html");
    }

    @Test
    void the_open_tree_does_not_depend_on_closed_values() {
        Map<String, String> one = anonymous(OpenTree.of(night("one", "31,4159", "ferme")));
        Map<String, String> other = anonymous(OpenTree.of(night("other", "27,1828", "ferme")));
        assertThat(one).containsKey("releases/2026-01-15/donnees/observations.parquet!rows");
        assertThat(one.keySet()).isEqualTo(other.keySet());
        one.forEach((name, text) -> assertThat(other.get(name)).as(name).isEqualTo(text));
    }

    /** Packed texts compress to other bytes when an id differs: their rows are compared instead. */
    private static Map<String, String> anonymous(OpenTree tree) {
        Map<String, String> texts = new TreeMap<>();
        tree.files().forEach((name, bytes) -> {
            if (!name.endsWith("observations.parquet")) {
                String text = new String(bytes, StandardCharsets.ISO_8859_1);
                texts.put(name, HASHES.matcher(text).replaceAll("-"));
            }
        });
        return texts;
    }

    @Test
    void the_open_tree_is_that_of_the_open_rows_alone_but_for_reasons() {
        OpenTree alone = OpenTree.of(night("alone", "", ""));
        OpenTree beside = OpenTree.of(night("beside", "31,4159", "ferme"));
        int compared = 0;
        for (String name : alone.files().keySet()) {
            // what is closed is no longer to be collected: that row goes, which is no value
            if (name.endsWith(".csv") && !name.endsWith("a_collecter.csv")) {
                assertThat(told(beside, name)).as(name).isEqualTo(told(alone, name));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(15);
        // no format is there, or not, because of a closed value
        assertThat(packages(beside)).isEqualTo(packages(alone));
    }

    private static List<String> packages(OpenTree tree) {
        return tree.files().keySet().stream()
                .filter(name -> name.contains("/donnees/") && !name.contains("!"))
                .toList();
    }

    /** The rows of a table without the reasons, and without those of the closed submission: it is told, its value is not. */
    private static List<Map<String, String>> told(OpenTree tree, String name) {
        char separator = name.endsWith("_excel.csv") ? ';' : ',';
        String text = new String(tree.files().get(name), StandardCharsets.UTF_8);
        return CsvReader.builder().fieldSeparator(separator).ofNamedCsvRecord(text).stream()
                .filter(row -> !row.findField("submission").orElse("").startsWith("246201016-")
                        || row.getField("mesure").equals("dma_t"))
                .map(LeakTest::withoutReasons)
                .toList();
    }

    private static Map<String, String> withoutReasons(NamedCsvRecord row) {
        Map<String, String> cells = new LinkedHashMap<>(row.getFieldsAsMap());
        cells.keySet().removeAll(REASONS);
        return cells;
    }
}
