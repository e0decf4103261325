package io.github.ecosocle.publish.reissue;

import io.github.ecosocle.publish.change.Records;
import io.github.ecosocle.publish.facts.SecretKeys;
import io.github.ecosocle.publish.format.parquet.ParquetTwin;
import io.github.ecosocle.publish.staging.Folders;
import io.github.ecosocle.publish.staging.ReleaseFile;
import io.github.ecosocle.publish.staging.StagedFile;
import io.github.ecosocle.publish.staging.Staging;
import io.github.ecosocle.publish.staging.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keyed CSV files of one earlier release, silenced row by row in a folder aside, on their way to the release made anew. */
final class SilencedTables {
    private static final String DATA = "donnees/";
    private static final String FIGURES = "indicateurs";
    private static final String RECEIVED = "observations";
    private static final Pattern PART = Pattern.compile("(.+)_(?:\\d{4}|sans_annee)(?:_\\d+)?\\.csv");

    private final Path aside;
    private final List<String> names = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();
    private final Map<String, Table> described = new HashMap<>();

    private SilencedTables(Path aside, Staging newest) {
        this.aside = aside;
        for (ReleaseFile file : newest.files()) {
            file.findTable().ifPresent(table -> described.put(file.path(), table));
        }
    }

    /** Any file that cannot be silenced tells what it tells, and is not among them. */
    static SilencedTables of(Path release, SecretKeys secrets, Path aside, Staging newest) throws IOException {
        Silencing silencing = new Silencing(secrets);
        Folders.createClosed(aside);
        SilencedTables tables = new SilencedTables(aside, newest);
        for (Path file : in(release)) {
            if (Silencing.canTreat(file)) {
                String name = file.getFileName().toString();
                silencing.write(file, aside.resolve(name));
                tables.names.add(name);
            }
        }
        FormSilencing forms = new FormSilencing(newest.facts().recordKinds(), secrets);
        tables.forms.addAll(forms.write(release.resolve(DATA), aside));
        return tables;
    }

    static List<Path> in(Path release) throws IOException {
        try (Stream<Path> files = Files.list(release.resolve(DATA))) {
            return files.filter(file -> file.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    List<String> names() {
        return Stream.concat(names.stream(), forms.stream()).sorted().toList();
    }

    Path folder() {
        return aside;
    }

    /** What was received or changed that day, parts of files left aside: they are cut again from the whole. */
    void copyToldOnce(Staging staging) throws IOException {
        for (String name : names) {
            if (!name.startsWith(FIGURES) && !isPart(name)) {
                copy(name, staging);
                if (name.equals(RECEIVED + ".csv")) {
                    typed(name, staging);
                }
            }
        }
    }

    void copyAll(Staging staging) throws IOException {
        for (String name : names()) {
            copy(name, staging);
        }
    }

    private boolean isPart(String name) {
        Matcher part = PART.matcher(name);
        return part.matches() && names.contains(part.group(1) + ".csv");
    }

    private void copy(String name, Staging staging) throws IOException {
        Table table = table(DATA + name, name);
        try (StagedFile file = table == null ? staging.create(DATA + name) : staging.create(DATA + name, table)) {
            Files.copy(aside.resolve(name), file);
        }
    }

    /** The twin of what was received, as the night would have written it. */
    private void typed(String name, Staging staging) throws IOException {
        String path = DATA + RECEIVED + ".parquet";
        Table table = table(path, name);
        if (table != null) {
            try (StagedFile file = staging.create(path, table)) {
                ParquetTwin.write(aside.resolve(name), table.columns(), file);
            }
        }
    }

    /** Described as tonight's file is, if it has the columns of that day. */
    private @Nullable Table table(String path, String csv) throws IOException {
        Table table = described.get(path);
        if (table == null) {
            return null;
        }
        try (Records records = new Records(aside.resolve(csv))) {
            return table.header().equals(String.join(",", records.header()) + "\n") ? table : null;
        }
    }

    /** True when figures and answers made anew are those silenced, byte for byte: nothing else has changed since. */
    boolean areWrittenAgain(Path place) throws IOException {
        for (String name : names()) {
            Path anew = place.resolve(DATA).resolve(name);
            boolean compared = name.startsWith(FIGURES) && !isPart(name) || isOfAnswers(name);
            if (compared && (!Files.isRegularFile(anew) || Files.mismatch(anew, aside.resolve(name)) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The other tables of forms say what of figures is held, which a secret changes. */
    private boolean isOfAnswers(String name) {
        return forms.contains(name) && name.endsWith("_reponses.csv");
    }
}
