package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.format.CsvText;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Turns the tables of forms of an earlier release into the same without the forms that are closed by now. */
final class FormSilencing {
    /** Of the row of a closed form; what it says is in all the others. */
    private static final Set<String> KEPT = Set.of(
            "id_crte",
            "siren_epci",
            "code_commune",
            "id_pole",
            "siren_pole",
            "code_departement",
            "code_region",
            "code_pays",
            "nom_territoire",
            "indicateurs_attendus",
            "indicateurs_tenus",
            "annees_tenues");

    private final List<RecordKind> kinds;
    private final SecretKeys secrets;

    FormSilencing(List<RecordKind> kinds, SecretKeys secrets) {
        this.kinds = List.copyOf(kinds);
        this.secrets = secrets;
    }

    /** True when a table of the folder tells a form that is closed by now. */
    boolean concerns(Path data) throws IOException {
        for (RecordKind kind : kinds) {
            if (!new PastForms(data, kind).closedSince(secrets).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The names of the files written. */
    List<String> write(Path data, Path aside) throws IOException {
        List<String> names = new ArrayList<>();
        for (RecordKind kind : kinds) {
            PastForms forms = new PastForms(data, kind);
            if (Files.isRegularFile(forms.territories())) {
                Set<String> closed = new HashSet<>(forms.closedSince(secrets));
                for (Path file : List.of(forms.territories(), forms.answers(), forms.bodies(), forms.held())) {
                    Path silenced = aside.resolve(file.getFileName());
                    if (file.equals(forms.held())) {
                        Files.copy(file, silenced);
                    } else {
                        boolean aRowEach = file.equals(forms.territories());
                        write(file, silenced, forms.key(), closed, aRowEach);
                    }
                    names.add(silenced.getFileName().toString());
                }
            }
        }
        return names;
    }

    /** @param aRowEach whether each territory keeps its row */
    private static void write(Path file, Path silenced, String key, Set<String> closed, boolean aRowEach)
            throws IOException {
        try (Records rows = new Records(file);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(silenced))) {
            int code = rows.column(key);
            out.write((String.join(",", rows.header()) + "\n").getBytes(StandardCharsets.UTF_8));
            while (rows.next()) {
                if (!closed.contains(rows.text(code))) {
                    out.write(rows.toBytes());
                } else if (aRowEach) {
                    out.write(emptied(rows));
                }
            }
        }
    }

    private static byte[] emptied(Records rows) throws IOException {
        List<String> header = rows.header();
        String[] cells = new String[header.size()];
        for (int column = 0; column < cells.length; column++) {
            String name = header.get(column);
            cells[column] = name.equals("fiche")
                    ? PastForms.CLOSED
                    : name.equals("constat") ? "fiche_fermee" : KEPT.contains(name) ? rows.text(column) : "";
        }
        return CsvText.row(cells);
    }
}
