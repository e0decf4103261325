package io.github.ecosocle.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DelimitedRecordsTest {
    /** Gives its characters a few at a time, so that every boundary of the buffer is met. */
    private static final class Dripping extends Reader {
        private final StringReader text;
        private final int atOnce;

        Dripping(String text, int atOnce) {
            this.text = new StringReader(text);
            this.atOnce = atOnce;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            return text.read(buffer, offset, Math.min(length, atOnce));
        }

        @Override
        public void close() {
            text.close();
        }
    }

    private static List<List<String>> ours(String text, int atOnce) throws IOException {
        DelimitedRecords records = new DelimitedRecords(new char[0], 0, new Dripping(text, atOnce), ';');
        List<List<String>> all = new ArrayList<>();
        while (records.next()) {
            all.add(Arrays.asList(records.copyFields()));
        }
        return all;
    }

    private static List<List<String>> library(String text) {
        return CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).ofCsvRecord(text).stream()
                .map(CsvRecord::getFields)
                .map(List::copyOf)
                .toList();
    }

    private static String table(Random random) {
        String alphabet = "ab;\"\n\ré1 ,";
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 5; row++) {
            for (int column = 0; column < 3; column++) {
                StringBuilder field = new StringBuilder();
                for (int i = random.nextInt(6); i > 0; i--) {
                    field.append(alphabet.charAt(random.nextInt(alphabet.length())));
                }
                text.append(column == 0 ? "" : ";").append(quoted(field.toString()));
            }
            text.append(random.nextBoolean() ? "\n" : "\r\n");
        }
        return text.toString();
    }

    private static String quoted(String field) {
        boolean needed = field.indexOf('"') >= 0
                || field.indexOf(';') >= 0
                || !field.lines().toList().equals(List.of(field));
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }

    @Test
    void well_formed_tables_are_cut_as_a_csv_library_cuts_them() throws IOException {
        Random random = new Random(20_260_115);
        for (int i = 0; i < 2_000; i++) {
            String text = table(random);
            assertThat(ours(text, 1 + random.nextInt(7))).as(text).isEqualTo(library(text));
        }
    }

    @Test
    void rows_longer_than_the_buffer_are_whole() throws IOException {
        String row = "x".repeat(90_000) + ";\"" + "y\"\"".repeat(30_000) + "\"\n";
        List<List<String>> rows = ours(row.repeat(4), 50_000);
        assertThat(rows).hasSize(4).allSatisfy(cells -> {
            assertThat(cells.get(0)).hasSize(90_000);
            assertThat(cells.get(1)).hasSize(60_000);
        });
    }

    @Test
    void equal_short_texts_are_one_string() throws IOException {
        List<List<String>> rows = ours("200069037;2023\n200069037;2024\n", 100);
        assertThat(rows.get(0).get(0)).isSameAs(rows.get(1).get(0));
    }
}
