package io.github.ecosocle.endtoend;

import static io.github.ecosocle.endtoend.SmallNights.HEADING;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.jobs.ConstantReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** "Pourquoi ce chiffre ?", asked of each published value: the answer, or those it leads to, ends in cells of files and their hashes. */
class EveryCellExplainedTest {
    private static final Pattern CELL = Pattern.compile("cellule [A-Z]+[0-9]+ : lu \u00ab ");
    private static final Pattern HASH = Pattern.compile("SHA-256 ([0-9a-f]{64})");
    private static final Pattern ON =
            Pattern.compile("explain --territory (\\S+) --level (\\S+) --measure (\\S+) --year (\\d{4})");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+\\.html)[\"#]");
    private static final Pattern SHA = Pattern.compile("[0-9a-f]{64}");

    @TempDir
    Path folder;

    /** Every test sets up its own first. */
    @SuppressWarnings("NullAway.Init")
    private Premises premises;

    private record Asked(String territory, String level, String measure, String year) {}

    /** An EPCI in two d\u00e9partements, a rate that gives its numerator back, communes, methods, a total sent from above. */
    private void smallCountry() {
        premises = SmallNights.in(folder);
        drop("246201016_2025-04-01.csv", "246201016;dma_t;2023;16000;kg\n246201016;conso_mwh;2023;512;MWh\n");
        drop("200069037_2025-05-02.csv", "200069037;dma_kg_hab;2022;500;kg/hab\n200069037;conso_mwh;2023;900;MWh\n");
        drop(
                "200069037_2025-05-03.csv",
                "200069037;enr_hors_hydro_mwh;2023;90;MWh\n200069037;enr_hydro_mwh;2023;0;MWh\n");
        SmallNights.drop(
                premises,
                "200069037_2025-05-05.csv",
                "code_commune;indicateur;annee;valeur;unite\n59001;cyclable_km;2023;3;km\n62001;cyclable_km;2023;4,5;km\n");
        SmallNights.drop(
                premises,
                "insee/2025-06-01.csv",
                "niveau;code_territoire;indicateur;annee;valeur;unite\nregion;32;sau_ha;2023;200;ha\n");
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private void drop(String name, String rows) {
        SmallNights.drop(premises, name, HEADING + rows);
    }

    /** Values of EPCI that are no more, carried whole onto one of today and by people onto two. */
    private void carried() throws IOException {
        Path input = Files.createDirectories(folder.resolve("input"));
        Files.writeString(
                input.resolve("inconnu_2019-09-01.csv"),
                HEADING + "246201149;conso_mwh;2018;1000000;MWh\n200072478;conso_mwh;2018;278670;MWh\n",
                StandardCharsets.UTF_8);
        premises = new Premises(ConstantReference.real().jobs(), input, folder);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
    }

    private Set<Asked> published() {
        Set<Asked> cells = new LinkedHashSet<>();
        for (NamedCsvRecord row : premises.rows("indicateurs.csv")) {
            if (!row.getField("valeur").isEmpty()) {
                cells.add(new Asked(
                        row.getField("code_territoire"),
                        row.getField("niveau"),
                        row.getField("mesure"),
                        row.getField("annee")));
            }
        }
        return cells;
    }

    /** The hashes that an answer, and those it leads on to, end in. */
    private Set<String> hashes(Asked first) {
        Set<String> hashes = new TreeSet<>();
        Set<Asked> asked = new HashSet<>();
        Deque<Asked> left = new ArrayDeque<>(List.of(first));
        boolean cell = false;
        while (!left.isEmpty()) {
            Asked now = left.poll();
            if (asked.add(now)) {
                List<String> question = List.of(
                        "--territory",
                        now.territory(),
                        "--level",
                        now.level(),
                        "--measure",
                        now.measure(),
                        "--year",
                        now.year());
                assertThat(premises.command("explain", question))
                        .as(premises.said())
                        .isZero();
                cell |= CELL.matcher(premises.said()).find();
                HASH.matcher(premises.said()).results().forEach(found -> hashes.add(found.group(1)));
                for (MatchResult on : ON.matcher(premises.said()).results().toList()) {
                    left.add(new Asked(on.group(1), on.group(2), on.group(3), on.group(4)));
                }
            }
        }
        assertThat(cell).as("a cell for %s", first).isTrue();
        return hashes;
    }

    private Set<String> sent() throws IOException, NoSuchAlgorithmException {
        Set<String> hashes = new HashSet<>();
        try (Stream<Path> files = Files.walk(premises.input())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                hashes.add(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))));
            }
        }
        return hashes;
    }

    /** The hashes on the page of a territory and on those that it leads to. */
    private Set<String> hashesOfPages(Asked cell) throws IOException {
        Path root = premises.latest().toRealPath().resolve("territoires");
        Set<String> hashes = new TreeSet<>();
        Set<Path> seen = new HashSet<>();
        Deque<Path> left = new ArrayDeque<>(List.of(root.resolve(cell.level()).resolve(cell.territory() + ".html")));
        while (!left.isEmpty()) {
            Path page = left.poll();
            if (seen.add(page)) {
                assertThat(page).isRegularFile();
                String text = Files.readString(page, StandardCharsets.UTF_8);
                SHA.matcher(text).results().forEach(found -> hashes.add(found.group()));
                List<Path> on = new ArrayList<>();
                LINK.matcher(text)
                        .results()
                        .forEach(link ->
                                on.add(page.resolveSibling(link.group(1)).normalize()));
                on.stream()
                        .filter(next -> next.startsWith(root) && !next.endsWith("index.html"))
                        .forEach(left::add);
            }
        }
        return hashes;
    }

    private void eachCellLeadsToItsFile(int least) throws Exception {
        Set<Asked> cells = published();
        assertThat(cells).hasSizeGreaterThan(least);
        Set<String> sent = sent();
        for (Asked cell : cells) {
            Set<String> hashes = hashes(cell);
            assertThat(hashes).as(cell.toString()).isNotEmpty().isSubsetOf(sent);
            if (!cell.level().equals("commune")) {
                assertThat(hashesOfPages(cell)).as("pages of %s", cell).containsAll(hashes);
            }
        }
    }

    @Test
    void of_a_country_with_shares_rates_communes_and_totals() throws Exception {
        smallCountry();
        assertThat(published())
                .extracting(Asked::level)
                .contains("commune", "epci", "departement", "region", "pays", "pole");
        assertThat(premises.rows("indicateurs.csv"))
                .extracting(row -> row.getField("statut"))
                .contains("fourni", "reconstruit", "agrege", "derive");
        eachCellLeadsToItsFile(50);
    }

    @Test
    void of_values_carried_from_former_epci() throws Exception {
        carried();
        assertThat(premises.rows("indicateurs_epci.csv", "annee=2018", "mesure=conso_mwh", "statut=agrege"))
                .hasSize(2);
        eachCellLeadsToItsFile(3);
    }
}
