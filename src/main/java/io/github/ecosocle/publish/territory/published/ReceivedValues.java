package io.github.ecosocle.publish.territory.published;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.territory.commune.CommuneFiles;
import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the values received for one territory above the commune. The table is in order of arrival: where each row stands is
 * noted, the row itself is read when its page is written.
 */
public final class ReceivedValues implements Closeable {
    private final RandomAccessFile file;
    private final String header;
    private final Map<Integer, Places> byTerritory = new HashMap<>();
    private final CommuneFiles communes;

    /**
     * A file that gave values of the communes of an EPCI.
     *
     * @param first of them, as it stands
     * @param count how many of its values are kept
     */
    public record CommuneFile(ReceivedValue first, int count) {}

    private static final class Places {
        private long[] starts = new long[8];
        private int[] lengths = new int[8];
        private int size;

        private void add(long start, int length) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, 2 * size);
                lengths = Arrays.copyOf(lengths, 2 * size);
            }
            starts[size] = start;
            lengths[size++] = length;
        }
    }

    public ReceivedValues(Path table, Territories territories) throws IOException {
        byte[] commune = Level.COMMUNE.label().getBytes(StandardCharsets.US_ASCII);
        try (Records rows = new Records(table)) {
            header = String.join(",", rows.header());
            int level = rows.column("niveau");
            int code = rows.column("code_territoire");
            communes = new CommuneFiles(rows, territories);
            while (rows.next()) {
                if (rows.holds(level, commune)) {
                    communes.note(rows);
                } else {
                    note(rows, rows.text(level), rows.text(code), territories);
                }
            }
        }
        file = new RandomAccessFile(table.toFile(), "r");
    }

    private void note(Records rows, String level, String code, Territories territories) {
        int territory =
                Level.find(level).map(found -> territories.find(found, code)).orElse(Territories.NONE);
        if (territory != Territories.NONE) {
            byTerritory.computeIfAbsent(territory, added -> new Places()).add(rows.position(), rows.length());
        }
    }

    /** In order of arrival. */
    public List<ReceivedValue> of(int territory) throws IOException {
        Places places = byTerritory.get(territory);
        if (places == null) {
            return List.of();
        }
        StringBuilder rows = new StringBuilder();
        for (int at = 0; at < places.size; at++) {
            rows.append(row(places.starts[at], places.lengths[at]));
        }
        return values(rows.toString());
    }

    /** The files that the values of its communes were read in, in order of arrival. */
    public List<CommuneFile> ofCommunes(int territory) throws IOException {
        List<CommuneFile> files = new ArrayList<>();
        for (CommuneFiles.Noted noted : communes.of(territory)) {
            files.add(new CommuneFile(values(row(noted.start(), noted.length())).get(0), noted.count()));
        }
        return files;
    }

    private String row(long start, int length) throws IOException {
        byte[] row = new byte[length];
        file.seek(start);
        file.readFully(row);
        return new String(row, StandardCharsets.UTF_8);
    }

    private List<ReceivedValue> values(String told) throws IOException {
        StringBuilder rows = new StringBuilder(header).append('\n').append(told);
        List<ReceivedValue> values = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(rows.toString())) {
            reader.forEach(row -> values.add(value(row)));
        }
        return values;
    }

    private static ReceivedValue value(NamedCsvRecord row) {
        String year = row.getField("annee");
        return new ReceivedValue(
                year.isEmpty() ? 0 : Integer.parseInt(year),
                row.getField("mesure"),
                row.getField("methode"),
                row.getField("valeur"),
                row.getField("unite"),
                row.getField("valeur_recue"),
                row.getField("unite_recue"),
                row.getField("submission"),
                row.getField("fichier"),
                row.getField("feuille"),
                row.getField("cellule"),
                row.getField("source"),
                row.getField("date_depot"),
                row.getField("decision"),
                row.getField("motif"));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
