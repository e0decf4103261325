package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real job on the files of {@code input/}: every figure below was worked out by hand from these files. */
class SamplesNightTest {
    private static final Path JOBS = Path.of("jobs");
    private static final Path INPUT = Path.of("input");
    private static final String DATE = "2026-01-15";

    @TempDir
    static Path folder;

    private static Premises one;
    private static String summary;

    @BeforeAll
    static void a_night() {
        one = new Premises(JOBS, INPUT, folder.resolve("one"));
        int code = one.run(DATE, "--threads", "1");
        summary = one.said();
        assertThat(code).as(summary).isZero();
    }

    @Test
    void four_threads_write_the_same_bytes_as_one() {
        Premises four = new Premises(JOBS, INPUT, folder.resolve("four"));
        assertThat(four.run(DATE, "--threads", "4")).as(four.said()).isZero();
        Premises.assertSame(one.bytes(one.output()), four.bytes(four.output()));
    }

    /** Before data: the page and the scripts that draw it, without the outlines and figures they load when asked. */
    @Test
    void the_front_page_is_light() throws IOException {
        long bytes = 0;
        for (String file : List.of("index.html", "carte/fiche.js", "carte/carte.js")) {
            bytes += Files.size(one.latest().resolve(file));
        }
        assertThat(bytes).isBetween(10_000L, 500_000L);
    }

    @Test
    void the_audomarois_adds_up() {
        // 3 950 GWh + 612 000 MWh
        assertThat(one.value("crte-32-62-3", "conso_mwh", 2023)).isEqualTo("4562000");
        // 812 000 + 198 500
        assertThat(one.value("crte-32-62-3", "ges_teq", 2023)).isEqualTo("1010500");
        // the correction 59 800, not 5 980, + 12 950,5
        assertThat(one.value("200086874", "dma_t", 2023)).isEqualTo("72750.5");
        // 96,5 + 31,2
        assertThat(one.value("200086874", "cyclable_km", 2023)).isEqualTo("127.7");
        // 4 562 000 MWh for 104 207 + 24 109 inhabitants
        assertThat(one.value("200086874", "conso_mwh_hab", 2023)).isEqualTo("35.553");
    }

    @Test
    void the_boulonnais_and_the_calaisis_add_up() {
        // 545 000 + 498 000 + 2 510 000
        assertThat(one.value("pays-boulonnais", "conso_mwh", 2023)).isEqualTo("3553000");
        // (12 700 + 13 900 + 66 900) t for 23 211 + 22 357 + 111 647 inhabitants
        assertThat(one.value("pays-boulonnais", "dma_kg_hab", 2023)).isEqualTo("594.727");
        // 3 980 000 + 640 500 + 701 000
        assertThat(one.value("256203001", "conso_mwh", 2023)).isEqualTo("5321500");
    }

    @Test
    void the_artois_takes_each_file_as_it_comes() {
        // 5 432,1 GWh + 2 801 250,5 MWh + 7 120,25 GWh
        assertThat(one.value("200060358", "conso_mwh", 2023)).isEqualTo("15353600.5");
        // 1 234,5 kt + 671 900 t + 1 890,4 kt
        assertThat(one.value("200060358", "ges_teq", 2023)).isEqualTo("3796800");
        // Lens wrote « nc »: no sum without it, and it is named
        NamedCsvRecord cyclable = one.figure("200060358", "cyclable_km", 2023);
        assertThat(cyclable.getField("valeur")).isEmpty();
        assertThat(cyclable.getField("statut")).isEqualTo("partiel");
        assertThat(cyclable.getField("epci_manquants")).isEqualTo("246200364");
        assertThat(cyclable.getField("epci_renseignes")).isEqualTo("2");
        NamedCsvRecord lens = one.figure("246200364", "cyclable_km", 2023);
        assertThat(lens.getField("statut")).isEqualTo("absent");
        assertThat(lens.getField("motif")).startsWith("non_communique");
    }

    @Test
    void ratios_come_last_and_zero_is_a_number() {
        assertThat(one.value("200072460", "enr_hydro_mwh", 2023)).isEqualTo("0");
        // (512 800 + 0) of 7 120 250 MWh
        assertThat(one.value("200072460", "enr_part_pct", 2023)).isEqualTo("7.202");
        // 248,4 of 6 210,5 ha: 3,99968
        assertThat(one.value("246200364", "sau_bio_pct", 2023)).isEqualTo("4");
        // 173 600 m
        assertThat(one.value("200072460", "cyclable_km", 2023)).isEqualTo("173.6");
    }

    @Test
    void the_real_file_is_shown_as_what_it_is() {
        List<NamedCsvRecord> epci =
                one.rows("indicateurs.csv", "code_territoire=200000438", "mesure=enr_hors_hydro_mwh", "annee=2011");
        // 1 074 071,5 kWh
        assertThat(epci).singleElement().satisfies(row -> {
            assertThat(row.getField("valeur")).isEqualTo("1074.0715");
            assertThat(row.getField("methode")).isEqualTo("enedis");
        });
        assertThat(one.rows("indicateurs.csv", "code_territoire=200000438", "mesure=enr_hydro_mwh", "annee=2011"))
                .singleElement()
                .satisfies(row -> assertThat(row.getField("valeur")).isEmpty());
    }

    @Test
    void every_value_received_is_told_with_its_decision() {
        assertThat(one.rows("observations.csv", "code_territoire=200069037", "mesure=dma_t"))
                .extracting(row -> row.getField("valeur") + " " + row.getField("decision"))
                .containsExactlyInAnyOrder("5980 remplace", "59800 retenu");
    }

    @Test
    void a_release_has_its_parts_and_the_operator_a_summary() {
        for (String part : List.of("datapackage.json", "manifest.json", "SHA256SUMS", "index.html")) {
            assertThat(one.latest().resolve(part)).isNotEmptyFile();
        }
        assertThat(Files.isSymbolicLink(one.latest())).isTrue();
        assertThat(summary).contains("receive", "normalise", "settle", "aggregate", "publish", "Bilan");
        assertThat(summary).contains("retenues", "Il manque le plus");
        assertThat(one.output().resolve("retours")).isDirectoryContaining("glob:**246200364-*");
    }
}
