package io.github.ecosocle.fuzz;

import io.github.ecosocle.proof.Tables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What each target starts from: the files of the hazards, the samples, and what once broke it, kept for ever. */
final class Seeds {
    private static final Path BROKEN_ONCE = Path.of("src/test/resources/fuzz");
    private static final Path SAMPLES = Path.of("input");
    /** Larger seeds teach a fuzzer nothing that smaller ones do not. */
    private static final int MAX_BYTES = 64 << 10;

    private static final String[] CELLS = {
        "200 069 037",
        "2.00069037E8",
        "20006903700018",
        "62765",
        "T01",
        "dma_kg_hab",
        "DMA (kg/hab)",
        "crte-1",
        "2023-12-31",
        "31/12/2023",
        "45291",
        "1999-2009",
        "2023.0",
        "12\u202f345,6",
        "12'345,6",
        "12.345,6",
        "5,482E+02",
        "~120",
        "< 5",
        "1e400",
        "\u221212",
        "548,2 kg/hab",
        "12,5 %",
        "#REF!",
        "NC",
        "secret",
        "SUPPRIMER",
        "TJ",
        "kt\u00e9q CO\u2082",
        "m\u00b2",
        "01/03/2025",
        "2025-03-01",
        "voir a@b.fr",
        "oui",
        "CA du Pays de Saint-Omer",
        "=1+1"
    };

    private Seeds() {}

    /** By name. */
    static Map<String, byte[]> of(Target target) {
        Map<String, byte[]> seeds = new TreeMap<>();
        for (Path file : files()) {
            of(target, read(file)).forEach((part, bytes) -> seeds.put(file.getFileName() + part, bytes));
        }
        if (target == Target.CELLS) {
            for (int i = 0; i < CELLS.length; i++) {
                byte[] text = ("\0" + CELLS[i]).getBytes(StandardCharsets.UTF_8);
                text[0] = (byte) i;
                seeds.put("cell-" + i, text);
            }
        }
        Path broken = BROKEN_ONCE.resolve(target.name().toLowerCase(Locale.ROOT));
        if (Files.isDirectory(broken)) {
            list(broken).forEach(file -> seeds.put("broken-" + file.getFileName(), read(file)));
        }
        seeds.values().removeIf(bytes -> bytes.length > MAX_BYTES);
        return seeds;
    }

    private static Map<String, byte[]> of(Target target, byte[] file) {
        boolean zipped = file.length > 2 && file[0] == 'P' && file[1] == 'K';
        boolean gzipped = file.length > 2 && file[0] == 0x1F && file[1] == (byte) 0x8B;
        boolean compound = file.length > 2 && file[0] == (byte) 0xD0 && file[1] == (byte) 0xCF;
        return switch (target) {
            case CSV, TABLE -> zipped || gzipped || compound ? Map.of() : Map.of("", file);
            case GZIP -> gzipped ? Map.of("", file) : Map.of();
            case ZIP -> zipped ? Map.of("", file) : Map.of();
            case XLS -> compound ? Map.of("", file) : Map.of();
            case XLSX -> zipped ? part(file, "xl/worksheets/sheet1.xml") : Map.of();
            case ODS -> zipped ? part(file, "content.xml") : Map.of();
            case ANY -> Map.of("", file);
            case CELLS -> Map.of();
        };
    }

    private static Map<String, byte[]> part(byte[] file, String wanted) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(wanted)) {
                    return Map.of("!" + wanted.replace('/', '_'), zip.readAllBytes());
                }
            }
            return Map.of();
        } catch (IOException cutShort) {
            return Map.of();
        }
    }

    private static List<Path> files() {
        List<Path> files = new ArrayList<>(Tables.hazards());
        files.addAll(list(SAMPLES));
        return files;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
