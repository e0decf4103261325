package io.github.ecosocle.proof;

import io.github.ecosocle.domain.finding.Finding;
import io.github.ecosocle.domain.table.RawRow;
import io.github.ecosocle.domain.table.TableOrigin;
import io.github.ecosocle.domain.table.TableSink;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What stands in the sheets of one file, counted and digested as {@code real_files.py} does it. */
final class SheetContent implements TableSink {
    final List<Sheet> sheets = new ArrayList<>();
    final List<String> refusals = new ArrayList<>();

    /** @param cells texts by {@code row tab column}, from 1, cut to sixty characters */
    record Sheet(String name, boolean hidden, int[] counts, MessageDigest digest, Map<String, String> cells) {
        String said() {
            return name + "|" + hidden + "|" + counts[0] + "|" + counts[1] + "|"
                    + HexFormat.of().formatHex(digest.digest());
        }
    }

    static SheetContent of(Path file) {
        SheetContent content = new SheetContent();
        io.github.ecosocle.intake.FileReading.standard().read(file, String.valueOf(file.getFileName()), content);
        return content;
    }

    @Override
    public void begin(TableOrigin origin) {
        sheets.add(new Sheet(origin.sheet(), origin.hidden(), new int[2], sha256(), new HashMap<>()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void row(RawRow row) {
        Sheet sheet = sheets.get(sheets.size() - 1);
        sheet.counts[0]++;
        for (int i = 0; i < row.width(); i++) {
            String text = row.text(i);
            if (!text.isEmpty()) {
                sheet.counts[1]++;
                String place = row.number() + "\t" + (i + 1);
                sheet.digest.update((place + "\t" + text + "\n").getBytes(StandardCharsets.UTF_8));
                sheet.cells.put(
                        place,
                        text.substring(
                                0, text.offsetByCodePoints(0, Math.min(60, text.codePointCount(0, text.length())))));
            }
        }
    }

    @Override
    public void end() {}

    @Override
    public void found(Finding finding) {
        if (finding.severity().refuses()) {
            refusals.add(finding.rule().code());
        }
    }
}
