package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What holds of whole nights, from files to releases, whatever is sent: members add up to wholes, and neither the order of rows,
 * nor the files that they come in, nor threads, nor sending again change a figure.
 */
class WholeRunPropertiesTest {
    private static final Map<String, Integer> EPCI = new TreeMap<>(Map.of("200069037", 300, "246201016", 30));
    private static final Map<String, Integer> COMMUNES =
            new TreeMap<>(Map.of("59001", 100, "62001", 200, "62002", 30, "62003", 4));
    private static final String[] MEASURES = {"dma_t;t", "ges_teq;teqCO2", "conso_mwh;MWh", "cyclable_km;km", "nox_t;t"
    };
    private static final int FIRST_YEAR = 2018;
    private static final int YEARS = 5;

    @TempDir
    Path folder;

    private final List<String> rows = new ArrayList<>();
    private Random random = new Random();

    /** Of each key one value, with some secrets and words; in 2020 everybody sends a number. */
    private void draw(long seed) {
        random = new Random(seed);
        for (int year = FIRST_YEAR; year < FIRST_YEAR + YEARS; year++) {
            for (String measure : MEASURES) {
                for (String epci : EPCI.keySet()) {
                    draw("epci;" + epci, EPCI.get(epci), year, measure, year == 2020 ? 1 : 0.7);
                }
                for (String commune : COMMUNES.keySet()) {
                    boolean sure = year == 2020 && commune.equals("62003");
                    draw("commune;" + commune, COMMUNES.get(commune), year, measure, sure ? 1 : 0.3);
                }
            }
        }
    }

    /** One or two of each for every inhabitant: within the bounds of all measures. */
    private void draw(String territory, int people, int year, String measure, double chance) {
        if (random.nextDouble() < chance) {
            double kind = random.nextDouble();
            String number = people * random.nextInt(10, 20) / 10 + "," + random.nextInt(10);
            String value = year == 2020 || kind < 0.8 ? number : kind < 0.9 ? "s" : "nc";
            String[] named = measure.split(";");
            rows.add(String.join(";", territory, named[0], year + "", value, named[1]));
        }
    }

    /** @param files how many the rows are dealt to */
    private Premises premises(String name, int files) {
        Premises premises = SmallNights.in(folder.resolve(name));
        try (Stream<Path> all = Files.list(premises.input())) {
            for (Path file : all.toList()) {
                Files.delete(file);
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        deal(premises, name, files);
        return premises;
    }

    private void deal(Premises premises, String name, int files) {
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder("niveau;code_territoire;indicateur;annee;valeur;unite\n");
            for (int at = file; at < rows.size(); at += files) {
                text.append(rows.get(at)).append('\n');
            }
            SmallNights.drop(premises, name + file + "_2025-03-01.csv", text.toString());
        }
    }

    private static Map<String, String> figures(Premises premises) {
        Map<String, String> figures = new TreeMap<>();
        try (Stream<Path> files = Files.list(premises.latest().resolve("donnees"))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".csv") && (name.startsWith("indicateurs") || name.startsWith("couverture"))) {
                    figures.put(name, Files.readString(file, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return figures;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_files_threads_and_repetition_change_no_figure(long seed) throws IOException {
        draw(seed);
        Premises one = premises("one", 1);
        assertThat(one.run("2026-01-15", "--threads", "1")).as(one.said()).isZero();
        Map<String, String> expected = figures(one);
        assertThat(expected).hasSizeGreaterThan(8);
        assertThat(expected.get("indicateurs.csv")).contains("fourni", "agrege", "derive", "secret", "absent");

        Collections.shuffle(rows, random);
        Premises many = premises("many", 7);
        assertThat(many.run("2026-01-15", "--threads", "4")).as(many.said()).isZero();
        assertThat(figures(many)).isEqualTo(expected);

        // the same bytes, then the same values in files of another shape
        Map<String, byte[]> before = one.bytes(one.output());
        Files.copy(one.input().resolve("one0_2025-03-01.csv"), one.input().resolve("again_2025-03-01.csv"));
        assertThat(one.run("2026-01-16", "--threads", "1")).as(one.said()).isZero();
        Premises.assertSame(before, one.bytes(one.output()));
        deal(one, "split", 3);
        assertThat(one.run("2026-01-17", "--threads", "2")).as(one.said()).isZero();
        assertThat(figures(one)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void members_add_up_to_their_whole(long seed) {
        draw(seed);
        Premises premises = premises("sums", 3);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        for (String measure : MEASURES) {
            String id = measure.split(";")[0];
            BigDecimal epci = value(premises, "200069037", id).add(value(premises, "246201016", id));
            BigDecimal alone = value(premises, "62003", id);
            BigDecimal region = value(premises, "32", id);
            assertThat(region).as(id).isEqualByComparingTo(epci.add(alone));
            assertThat(value(premises, "FR", id)).as(id).isEqualByComparingTo(region);
            // each is rounded to twelve decimals
            assertThat(value(premises, "59", id)
                            .add(value(premises, "62", id))
                            .subtract(region)
                            .abs())
                    .as(id)
                    .isLessThan(new BigDecimal("0.00000000001"));
            assertThat(value(premises, "pays-un", id)).as(id).isEqualByComparingTo(value(premises, "246201016", id));
        }
    }

    private static BigDecimal value(Premises premises, String code, String measure) {
        List<NamedCsvRecord> found =
                premises.rows("indicateurs.csv", "code_territoire=" + code, "mesure=" + measure, "annee=2020");
        assertThat(found).as("%s %s", code, measure).hasSize(1);
        return new BigDecimal(found.get(0).getField("valeur"));
    }
}
