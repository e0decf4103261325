package io.github.ecosocle.proof;

import io.github.ecosocle.intake.ZipPackage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Hazards whose files are too large to be kept, made when they are needed, and the code that each must end with. */
final class LargeHazards {
    private static final String HEAD = "siren_epci;indicateur;annee;valeur;unite\n";
    private static final String ROW = "200069037;T01;2023;548,2;kg/hab\n";

    private LargeHazards() {}

    /** By file name, the code. */
    static Map<String, String> codes() {
        return new TreeMap<>(Map.of(
                "F36-field-5MB.csv", "FIELD_TOO_LONG",
                "F37-20000-columns.csv", "TOO_MANY_COLUMNS",
                "F38-one-line-no-newline-8MB.csv", "FIELD_TOO_LONG",
                "S04-zip-bomb-ratio.xlsx", "ZIP_BOMB",
                "S05-zip-5000-entries.xlsx", "TOO_MANY_ENTRIES"));
    }

    /** What the catalogue of hazards calls them; the largest of all has a test and a process of its own. */
    static Set<String> ids() {
        Set<String> ids =
                codes().keySet().stream().map(name -> name.substring(0, 3)).collect(Collectors.toSet());
        ids.add("B01");
        return ids;
    }

    static List<Path> write(Path folder) {
        return codes().keySet().stream()
                .map(name -> write(folder.resolve(name), bytes(name)))
                .toList();
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static byte[] bytes(String name) {
        return switch (name.substring(0, 3)) {
            case "F36" -> text(HEAD + "200069037;T01;2022;" + "x".repeat(5_000_000) + ";kg/hab\n" + ROW);
            case "F37" -> text("c;".repeat(20_000) + "\n" + "1;".repeat(20_000) + "\n");
            case "F38" -> text("x".repeat(8 << 20));
            case "S04" ->
                usual().with("xl/sharedStrings.xml", ZipPackage.strings(" ".repeat(100 << 20)))
                        .bytes();
            default -> manyEntries().bytes();
        };
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipPackage usual() {
        return ZipPackage.xlsx(ZipPackage.usualRows());
    }

    private static ZipPackage manyEntries() {
        ZipPackage made = usual();
        for (int i = 0; i < 5_000; i++) {
            made.with("xl/media/image" + i + ".png", "x");
        }
        return made;
    }
}
