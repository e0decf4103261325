package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Pole metropolitain de l'Artois on the files of {@code input/}: three EPCI, three CRTE, one data set. */
class PoleNightTest {
    private static final String POLE = "200060358";

    @TempDir
    static Path folder;

    private static Premises artois;

    @BeforeAll
    static void a_night() {
        artois = new Premises(Path.of("jobs"), Path.of("input"), folder, "pole-artois");
        assertThat(artois.run("2026-01-15")).as(artois.said()).isZero();
    }

    @Test
    void nothing_but_the_pole_its_members_and_their_crte_is_published() {
        assertThat(artois.rows("indicateurs.csv", "annee=2023", "mesure=conso_mwh"))
                .extracting(row -> row.getField("code_territoire"))
                .containsExactly(
                        "200072460", "246200299", "246200364", "crte-32-62-4", "crte-32-62-5", "crte-32-62-6", POLE);
    }

    @Test
    void the_members_stand_beside_one_another_and_make_the_pole() {
        List<NamedCsvRecord> rows = artois.rows("cote_a_cote.csv", "annee=2023", "mesure=conso_mwh");
        assertThat(rows)
                .extracting(row -> row.getField("siren_epci") + " " + row.getField("id_crte") + " "
                        + row.getField("valeur_epci") + " of " + row.getField("valeur_pole"))
                .containsExactly(
                        "200072460 crte-32-62-6 7120250 of 15353600.5",
                        "246200299 crte-32-62-5 2801250.5 of 15353600.5",
                        "246200364 crte-32-62-4 5432100 of 15353600.5");
        // Lens wrote nc: the sum waits for it, the two others stand
        assertThat(artois.rows("cote_a_cote.csv", "annee=2023", "mesure=cyclable_km"))
                .extracting(row -> row.getField("statut_epci") + " " + row.getField("statut_pole"))
                .containsExactly("fourni partiel", "fourni partiel", "absent partiel");
    }

    @Test
    void the_page_shows_them_in_columns() throws IOException {
        Document page =
                Jsoup.parse(Files.readString(artois.latest().resolve("cote_a_cote.html"), StandardCharsets.UTF_8));
        assertThat(page.expectFirst("table").select("tbody tr")).hasSize(3);
        assertThat(page.select("table:has(caption:contains(CRTE-02)) thead th"))
                .extracting(cell -> cell.text())
                .endsWith("P\u00f4le")
                .hasSize(6);
        assertThat(page.select("table:has(caption:contains(CRTE-02)) tbody td").eachText())
                .contains("15\u202f353\u202f600,5", "5\u202f432\u202f100");
        assertThat(page.select("script, [src]")).isEmpty();
        assertThat(Files.readString(artois.latest().resolve("index.html"))).contains("href=\"cote_a_cote.html\"");
    }
}
