package io.github.ecosocle.jobs.record;

import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.record.RecordCatalogue;
import io.github.ecosocle.domain.record.RecordField;
import io.github.ecosocle.domain.record.RecordKind;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.FolderListing;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the files of {@code jobs/fiches}, if there are any, into kinds of records. */
public final class RecordsReading {
    private static final String FOLDER = "fiches";
    private static final String EXTENSION = ".yml";
    private static final Map<String, RecordField.Kind> KINDS = Stream.of(RecordField.Kind.values())
            .collect(Collectors.toUnmodifiableMap(RecordField.Kind::label, kind -> kind));
    private static final Map<String, Level> LEVELS =
            Stream.of(Level.values()).collect(Collectors.toUnmodifiableMap(Level::label, level -> level));

    private RecordsReading() {}

    /** Relative to the folder of jobs, sorted. */
    public static List<String> files(Path folder) {
        if (!Files.isDirectory(folder.resolve(FOLDER))) {
            return List.of();
        }
        return FolderListing.names(folder, FOLDER, EXTENSION).stream()
                .map(stem -> FOLDER + "/" + stem + EXTENSION)
                .toList();
    }

    /** @param job its {@code fiches:} says which kinds it publishes */
    public static RecordCatalogue read(Path folder, Section job) {
        List<RecordKind> kinds =
                files(folder).stream().map(file -> kind(folder, file)).toList();
        if (kinds.isEmpty() && !job.has("fiches")) {
            return RecordCatalogue.NONE;
        }
        List<String> known = kinds.stream().map(RecordKind::id).toList();
        Set<String> wanted = new LinkedHashSet<>();
        for (Entry entry : job.find("fiches").map(Entry::items).orElse(List.of())) {
            if (!known.contains(entry.text())) {
                throw entry.failUnknown(entry.text(), known);
            }
            if (!wanted.add(entry.text())) {
                throw entry.fail("chaque fiche une seule fois.");
            }
        }
        return new RecordCatalogue(kinds, Set.copyOf(wanted), NaturesReading.read(folder));
    }

    private static RecordKind kind(Path folder, String file) {
        Section root =
                YamlFile.read(folder, file).only("fiche", "libelle", "niveau", "natures", "declaration", "champs");
        String stem = file.substring(FOLDER.length() + 1, file.length() - EXTENSION.length());
        if (!root.text("fiche").equals(stem)) {
            throw root.get("fiche")
                    .fail("« " + root.text("fiche") + " » doit être le nom du fichier, « " + stem + " ».");
        }
        List<RecordField> fields = fields(root.get("champs"));
        List<String> claims = fields.stream()
                .filter(field -> field.kind() == RecordField.Kind.YES_NO)
                .map(RecordField::id)
                .toList();
        String claim = root.textOr("declaration", "");
        if (!claim.isEmpty() && !claims.contains(claim)) {
            throw root.get("declaration").failUnknown(claim, claims);
        }
        return new RecordKind(
                stem,
                root.text("libelle"),
                root.choice("niveau", LEVELS),
                fields,
                root.get("natures").texts(),
                claim);
    }

    private static List<RecordField> fields(Entry place) {
        List<RecordField> fields = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Entry entry : place.items()) {
            Section field = entry.section().only("id", "libelle", "type", "titres");
            List<String> headings = field.find("titres").map(Entry::texts).orElse(List.of());
            RecordField read =
                    new RecordField(field.text("id"), field.text("libelle"), field.choice("type", KINDS), headings);
            Stream.concat(Stream.of(read.id(), read.label()), headings.stream())
                    .map(Spelling::headingKey)
                    .distinct()
                    .forEach(key -> {
                        if (!written.add(key)) {
                            throw entry.fail("« " + key + " » nomme déjà un autre champ.");
                        }
                    });
            fields.add(read);
        }
        return List.copyOf(fields);
    }
}
