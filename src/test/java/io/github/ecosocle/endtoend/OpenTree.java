package io.github.ecosocle.endtoend;

import io.github.ecosocle.publish.format.parquet.DuckDb;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Everything that readers of a job can open: all files but those of closed folders, packed ones unpacked. */
final class OpenTree {
    private final Map<String, byte[]> files = new TreeMap<>();

    private OpenTree() {}

    static OpenTree of(Premises premises) {
        OpenTree tree = new OpenTree();
        Path root = premises.output();
        try (Stream<Path> found = Files.walk(root)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString();
                if (!name.startsWith("ferme/") && !name.startsWith("retours/")) {
                    tree.add(name, file);
                }
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (SQLException unreadable) {
            throw new AssertionError(unreadable);
        }
        return tree;
    }

    /** By path; what a package holds by the path of the package, {@code !} and its own. */
    Map<String, byte[]> files() {
        return files;
    }

    private void add(String name, Path file) throws IOException, SQLException {
        byte[] bytes = Files.readAllBytes(file);
        files.put(name, bytes);
        if (name.endsWith(".xlsx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    files.put(name + "!" + entry.getName(), zip.readAllBytes());
                }
            }
        } else if (name.endsWith(".parquet")) {
            List<String> rows = DuckDb.query("SELECT * FROM read_parquet('" + file + "')");
            files.put(name + "!rows", String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The files that hold a text of plain letters. */
    List<String> saying(String text) {
        List<String> holding = new ArrayList<>();
        files.forEach((name, bytes) -> {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains(text)) {
                holding.add(name);
            }
        });
        return holding;
    }

    /** The files that hold a number, written with a point or a comma, or as a double of either byte order. */
    List<String> holding(String number) {
        double value = Double.parseDouble(number);
        List<String> patterns = new ArrayList<>(List.of(
                number, number.replace('.', ','), latin(ByteBuffer.allocate(8).putDouble(value))));
        patterns.add(latin(ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putDouble(value)));
        List<String> holding = new ArrayList<>();
        files.forEach((name, bytes) -> {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            if (patterns.stream().anyMatch(text::contains)) {
                holding.add(name);
            }
        });
        return holding;
    }

    private static String latin(ByteBuffer bytes) {
        return new String(bytes.array(), StandardCharsets.ISO_8859_1);
    }
}
