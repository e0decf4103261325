package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.format.CsvText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a CSV file of an earlier release into the same file without what is secret by now, the other rows byte for byte. */
final class Silencing {
    private static final List<String> KEY = List.of("niveau", "code_territoire", "annee", "mesure", "methode");
    private static final Pattern TREATED =
            Pattern.compile("(?:indicateurs|observations|couverture|revisions|diff)(?:_[a-z0-9_-]+)?\\.csv");
    private static final Set<String> VALUES = Set.of("valeur", "valeur_recue", "commentaire", "avant", "apres");
    private static final Set<String> STATUTS = Set.of("statut", "statut_avant", "statut_apres");
    private static final Set<String> REASONS = Set.of("motif", "raison");
    private static final String SUBMISSION = "submission";
    private static final String SECRET = "secret";
    private static final String REASON = "secret : valeur retirée de cette publication après coup";

    private final SecretKeys secrets;

    private final SecretShares shares;

    Silencing(SecretKeys secrets) {
        this.secrets = secrets;
        this.shares = new SecretShares(secrets);
    }

    /** True when all columns of the file that hold values are known here, and each row says which figure it speaks of. */
    static boolean canTreat(Path file) throws IOException {
        if (!TREATED.matcher(file.getFileName().toString()).matches()) {
            return false;
        }
        try (Records records = new Records(file)) {
            return records.header().containsAll(KEY);
        }
    }

    /** True when a value of the file is secret by now. */
    boolean concerns(Path file) throws IOException {
        try (Records records = new Records(file)) {
            int[] key = columns(records);
            while (records.next()) {
                if ((isSecret(records, key) && tells(records)) || tellsShare(records, key)) {
                    return true;
                }
            }
            return false;
        }
    }

    void write(Path file, Path silenced) throws IOException {
        try (Records records = new Records(file);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(silenced))) {
            int[] key = columns(records);
            out.write((String.join(",", records.header()) + "\n").getBytes(StandardCharsets.UTF_8));
            while (records.next()) {
                if (isSecret(records, key) && tells(records)) {
                    out.write(silenced(records));
                } else {
                    out.write(tellsShare(records, key) ? withoutShares(records, key) : records.toBytes());
                }
            }
        }
    }

    private static int[] columns(Records records) throws IOException {
        int[] columns = new int[KEY.size()];
        for (int at = 0; at < columns.length; at++) {
            columns[at] = records.column(KEY.get(at));
        }
        return columns;
    }

    private boolean isSecret(Records records, int[] key) throws IOException {
        String code = records.text(key[1]);
        if (!secrets.concern(code)) {
            return false;
        }
        String text = records.text(key[2]);
        int year = text.isEmpty() ? 0 : Integer.parseInt(text);
        String level = records.text(key[0]);
        String measure = records.text(key[3]);
        String method = records.text(key[4]);
        return secrets.contains(level, code, year, measure, method)
                || (records.header().contains(SUBMISSION)
                        && secrets.containsValue(
                                level, code, year, measure, method, records.text(records.column(SUBMISSION))));
    }

    private static boolean tells(Records records) throws IOException {
        List<String> header = records.header();
        for (int column = 0; column < header.size(); column++) {
            if (VALUES.contains(header.get(column)) && !records.text(column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private boolean tellsShare(Records records, int[] key) throws IOException {
        List<String> header = records.header();
        for (int column = 0; column < header.size(); column++) {
            if (SecretShares.mayStandIn(header.get(column))) {
                String text = records.text(column);
                if (text.indexOf('=') >= 0 && !withoutShares(text, records, key).equals(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private byte[] withoutShares(Records records, int[] key) throws IOException {
        List<String> header = records.header();
        String[] cells = new String[header.size()];
        for (int column = 0; column < cells.length; column++) {
            String text = records.text(column);
            cells[column] = SecretShares.mayStandIn(header.get(column)) ? withoutShares(text, records, key) : text;
        }
        return CsvText.row(cells);
    }

    private String withoutShares(String text, Records records, int[] key) throws IOException {
        String year = records.text(key[2]);
        return shares.without(
                text, year.isEmpty() ? 0 : Integer.parseInt(year), records.text(key[3]), records.text(key[4]));
    }

    private static byte[] silenced(Records records) throws IOException {
        List<String> header = records.header();
        String[] cells = new String[header.size()];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = silenced(header.get(column), records.text(column));
        }
        return CsvText.row(cells);
    }

    private static String silenced(String column, String text) {
        if (REASONS.contains(column)) {
            return REASON;
        }
        if (VALUES.contains(column) || text.isEmpty()) {
            return "";
        }
        return STATUTS.contains(column) ? SECRET : text;
    }
}
