package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every number that the open files of all releases tell of a territory, measure and year, and what it is the sum of. */
final class OpenFacts {
    /** Six decimals, as every true value has: such a number is found by chance nowhere. */
    private static final Pattern EXACT = Pattern.compile("[0-9]+[.,][0-9]{3,}");

    private static final Set<String> COMPUTED = Set.of("agrege", "derive");
    private static final String SEPARATOR = "releases/";

    private final Map<String, List<Fact>> bySeries = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private final Set<String> counted = new HashSet<>();
    /** Numbers as texts, wherever they stand, and the bits of those that stand as doubles. */
    private final Set<String> texts = new HashSet<>();

    private final Set<Long> doubles = new HashSet<>();
    private final Predicate<String> hidden;

    /**
     * A number told.
     *
     * @param missing members that it does not count
     * @param shares of straddling EPCI, {@code siren=share|siren=share}; empty where all of each counts
     */
    record Fact(
            String territory,
            String measure,
            BigDecimal value,
            boolean computed,
            String missing,
            String shares,
            String release) {}

    /** @param hidden keys, {@code measure year territory}, that are left unread */
    OpenFacts(OpenTree tree, Predicate<String> hidden) {
        this.hidden = hidden;
        Map<String, Map<String, String>> shares = new HashMap<>();
        tree.files().forEach((name, bytes) -> {
            if (name.endsWith("/couverture.csv")) {
                Map<String, String> ofRelease = shares.computeIfAbsent(release(name), added -> new HashMap<>());
                rows(bytes).forEach(row -> ofRelease.put(key(row), row.getField("partages")));
            }
        });
        tree.files().forEach((name, bytes) -> {
            if (name.endsWith("/indicateurs.csv")) {
                rows(bytes).forEach(row -> figure(row, release(name), shares.getOrDefault(release(name), Map.of())));
            } else if (name.endsWith("/observations.csv")) {
                rows(bytes).forEach(row -> learn(row, release(name), false, "", ""));
            }
            keepNumbers(name, bytes);
        });
    }

    private static String release(String name) {
        return name.substring(name.indexOf(SEPARATOR), name.indexOf("/donnees/"));
    }

    static List<NamedCsvRecord> rows(byte[] bytes) {
        return CsvReader.builder().ofNamedCsvRecord(new String(bytes, StandardCharsets.UTF_8)).stream()
                .toList();
    }

    static String key(NamedCsvRecord row) {
        return row.getField("mesure") + " " + row.getField("annee") + " " + row.getField("niveau") + " "
                + row.getField("code_territoire");
    }

    private void figure(NamedCsvRecord row, String release, Map<String, String> shares) {
        boolean computed = COMPUTED.contains(row.getField("statut"));
        if (!row.getField("valeur").isEmpty()) {
            counted.add(release + " " + key(row));
        }
        learn(
                row,
                release,
                computed,
                computed ? row.getField("epci_manquants") : "",
                computed ? shares.getOrDefault(key(row), "") : "");
    }

    private void learn(NamedCsvRecord row, String release, boolean computed, String missing, String shares) {
        String value = row.getField("valeur");
        if (value.isEmpty() || hidden.test(key(row))) {
            return;
        }
        String territory = row.getField("niveau") + " " + row.getField("code_territoire");
        Fact fact =
                new Fact(territory, row.getField("mesure"), new BigDecimal(value), computed, missing, shares, release);
        bySeries.computeIfAbsent(row.getField("mesure") + " " + row.getField("annee"), added -> new ArrayList<>())
                .add(fact);
        told.add(key(row) + " " + plain(value));
    }

    /** True for a key that has a figure in a release, read or not: it counts where the EPCI around it is missing. */
    boolean isCounted(String release, String key) {
        return counted.contains(release + " " + key);
    }

    private static String plain(String value) {
        return new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private void keepNumbers(String name, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Matcher numbers = EXACT.matcher(text);
        while (numbers.find()) {
            texts.add(plain(numbers.group().replace(',', '.')));
        }
        if (name.endsWith(".gpkg")) {
            for (int at = 0; at + Long.BYTES <= bytes.length; at++) {
                doubles.add(ByteBuffer.wrap(bytes, at, Long.BYTES).getLong());
            }
        }
    }

    List<Fact> of(String measure, int year) {
        return bySeries.getOrDefault(measure + " " + year, List.of());
    }

    /** True when a number stands somewhere, in whatever file, as text or as a double. */
    boolean holds(BigDecimal number) {
        return texts.contains(number.stripTrailingZeros().toPlainString())
                || doubles.contains(Double.doubleToLongBits(number.doubleValue()));
    }

    /** What the other tables tell of a key, the tables of figures and values tell too. */
    void assertToldToo(OpenTree tree, String table, String column) {
        int met = 0;
        for (Map.Entry<String, byte[]> file : tree.files().entrySet()) {
            if (file.getKey().endsWith(table)) {
                for (NamedCsvRecord row : rows(file.getValue())) {
                    String value = row.getField(column);
                    if (!value.isEmpty()) {
                        met++;
                        assertThat(told).as("%s: %s", file.getKey(), row).contains(key(row) + " " + plain(value));
                    }
                }
            }
        }
        assertThat(met).as(table).isPositive();
    }
}
