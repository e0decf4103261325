package io.github.ecosocle.publish.page.digest;

import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.publish.change.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts all differences from the release before, by indicator and kind, and keeps the most telling ones of each. */
public final class ChangeDigest {
    /** How many are kept of an indicator and kind. */
    public static final int KEPT = 20;

    private final SortedMap<String, Map<ChangeKind, Tally>> byIndicator = new TreeMap<>();
    private String release = "";
    private long communes;

    private static final class Tally {
        private long count;
        /** The least telling on top. */
        private final PriorityQueue<ShownChange> kept = new PriorityQueue<>(ShownChange.ORDER.reversed());

        private void keep(ShownChange change) {
            kept.add(change);
            if (kept.size() > KEPT) {
                kept.poll();
            }
        }
    }

    /** Of a release whose differences are written; empty when none are. */
    public static ChangeDigest read(Path release) throws IOException {
        ChangeDigest digest = new ChangeDigest();
        Path diff = release.resolve("donnees/diff.csv");
        if (Files.isRegularFile(diff)) {
            try (Records rows = new Records(diff)) {
                while (rows.next()) {
                    digest.take(rows);
                }
            }
        }
        return digest;
    }

    private void take(Records rows) throws IOException {
        if (release.isEmpty()) {
            release = rows.text(rows.column("publication"));
        }
        ChangeKind kind = kind(rows);
        Tally tally = byIndicator
                .computeIfAbsent(rows.text(rows.column("indicateur")), added -> new EnumMap<>(ChangeKind.class))
                .computeIfAbsent(kind, added -> new Tally());
        tally.count++;
        if (rows.holds(rows.column("niveau"), Level.COMMUNE.label().getBytes(StandardCharsets.US_ASCII))) {
            communes++;
        } else if (kind != ChangeKind.OTHER) {
            tally.keep(change(kind, rows));
        }
    }

    private static ChangeKind kind(Records rows) throws IOException {
        String before = rows.text(rows.column("avant"));
        String after = rows.text(rows.column("apres"));
        boolean secret = rows.text(rows.column("statut_apres")).equals("secret")
                || rows.text(rows.column("motif")).contains("secret_secondaire");
        if (after.isEmpty() && secret) {
            return ChangeKind.SECRET;
        }
        if (before.isEmpty()) {
            return after.isEmpty() ? ChangeKind.OTHER : ChangeKind.APPEARED;
        }
        if (after.isEmpty()) {
            return ChangeKind.VANISHED;
        }
        return before.equals(after) ? ChangeKind.OTHER : ChangeKind.CHANGED;
    }

    private static ShownChange change(ChangeKind kind, Records rows) throws IOException {
        String label = rows.text(rows.column("niveau"));
        return new ShownChange(
                kind,
                Level.find(label).orElseThrow(() -> new IOException("niveau inconnu : " + label)),
                rows.text(rows.column("code_territoire")),
                rows.text(rows.column("nom_territoire")),
                Integer.parseInt(rows.text(rows.column("annee"))),
                rows.text(rows.column("indicateur")),
                rows.text(rows.column("mesure")),
                rows.text(rows.column("methode")),
                rows.text(rows.column("avant")),
                rows.text(rows.column("apres")),
                rows.text(rows.column("unite")),
                rows.text(rows.column("motif")));
    }

    /** The release that brought the changes: this one, unless it changed nothing but its description. Empty when there is none. */
    public String release() {
        return release;
    }

    /** Codes, in order. */
    public List<String> indicators() {
        return List.copyOf(byIndicator.keySet());
    }

    public long count(String indicator, ChangeKind kind) {
        Tally tally = byIndicator.getOrDefault(indicator, Map.of()).get(kind);
        return tally == null ? 0 : tally.count;
    }

    public long count(ChangeKind kind) {
        return byIndicator.keySet().stream()
                .mapToLong(indicator -> count(indicator, kind))
                .sum();
    }

    /** How many of all are of communes, which are counted but not shown. */
    public long ofCommunes() {
        return communes;
    }

    /** The most telling ones above the commune, at most {@link #KEPT}. */
    public List<ShownChange> shown(String indicator, ChangeKind kind) {
        Tally tally = byIndicator.getOrDefault(indicator, Map.of()).get(kind);
        return tally == null
                ? List.of()
                : tally.kept.stream().sorted(ShownChange.ORDER).toList();
    }

    /** The most telling changes of a number, whatever the indicator. */
    public List<ShownChange> top(int most) {
        List<ShownChange> all = new ArrayList<>();
        byIndicator.keySet().forEach(indicator -> all.addAll(shown(indicator, ChangeKind.CHANGED)));
        return all.stream().sorted(ShownChange.ORDER).limit(most).toList();
    }
}
