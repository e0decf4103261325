package io.github.ecosocle.intake.safety;

import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Place;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.table.TableSink;
import io.github.ecosocle.intake.format.FileRefused;
import io.github.ecosocle.intake.format.ReceivedFile;
import io.github.ecosocle.intake.format.SubmissionFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Recognises what is no table at all – web page, PDF, JSON … – whatever its name, and refuses it in plain words. */
public final class ForeignContent implements SubmissionFormat {
    private static final Rule TYPE_MISMATCH = new Rule(
            "TYPE_MISMATCH",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Ce fichier est {0}, pas un tableau : il ne peut pas être lu, quel que soit son nom.",
            "un classeur (.xlsx, .xls, .ods) ou un fichier CSV",
            "une page web enregistrée sous le nom donnees.csv");

    private static final Map<String, String> BY_FIRST_BYTES = Map.ofEntries(
            Map.entry("%PDF-", "un document PDF"),
            Map.entry("{\\rtf", "un document texte (RTF)"),
            Map.entry("\u0089PNG", "une image"),
            Map.entry("\u00ff\u00d8\u00ff", "une image"),
            Map.entry("GIF8", "une image"),
            Map.entry("7z\u00bc\u00af", "une archive 7-Zip"),
            Map.entry("Rar!", "une archive RAR"),
            Map.entry("BZh", "une archive bzip2"),
            Map.entry("\u00fd7zXZ", "une archive xz"),
            Map.entry("\u0028\u00b5\u002f\u00fd", "une archive Zstandard"),
            Map.entry("PAR1", "un fichier Parquet"),
            Map.entry("SQLite format 3", "une base de données SQLite"),
            Map.entry("MZ", "un programme"),
            Map.entry("\u007fELF", "un programme"),
            Map.entry("RDX", "un fichier de données R"));

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean recognises(ReceivedFile file) {
        return find(file.headText()).isPresent();
    }

    @Override
    public void read(ReceivedFile file, TableSink sink) throws FileRefused {
        throw refuse(file.name(), find(file.headText()).orElse("un format inconnu"));
    }

    /** @param what with its article: {@code un document Word} */
    public static FileRefused refuse(String file, String what) {
        return new FileRefused(TYPE_MISMATCH.at(Place.wholeFile(file), what, what));
    }

    /** What the first bytes say this is, when it is no table. */
    public static Optional<String> find(String head) {
        for (Map.Entry<String, String> known : BY_FIRST_BYTES.entrySet()) {
            if (head.startsWith(known.getKey()) && !looksLikeHeader(head)) {
                return Optional.of(known.getValue());
            }
        }
        return head.startsWith("ustar", 257) ? Optional.of("une archive tar") : findMarkup(visible(head));
    }

    /** {@code MZ;BZh} may begin a heading: a binary file has control bytes at once, a table has none. */
    private static boolean looksLikeHeader(String head) {
        return head.length() > 2
                && head.chars().limit(200).allMatch(c -> c >= ' ' || c == '\t' || c == '\r' || c == '\n')
                && !head.startsWith("%PDF")
                && !head.startsWith("{\\rtf");
    }

    private static String visible(String head) {
        String text = head.startsWith("\u00ef\u00bb\u00bf") ? head.substring(3) : head;
        return text.replace("\0", "").replaceFirst("^[\u00ff\u00fe]+", "").stripLeading();
    }

    private static Optional<String> findMarkup(String text) {
        String start = text.substring(0, Math.min(text.length(), 1_000)).toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")) {
            return Optional.of("une page web (HTML)");
        }
        if (start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<!--")) {
            return Optional.of(start.contains("<html") ? "une page web (HTML)" : "un document XML");
        }
        boolean json = start.startsWith("{\"") || start.startsWith("[{") || start.startsWith("[[");
        return json || startsJsonObject(start) ? Optional.of("un fichier JSON") : Optional.empty();
    }

    private static boolean startsJsonObject(String start) {
        if (!start.startsWith("{") && !start.startsWith("[")) {
            return false;
        }
        String inside = start.substring(1).stripLeading();
        return inside.startsWith("\"") || inside.startsWith("{") || inside.startsWith("}") || inside.startsWith("]");
    }
}
