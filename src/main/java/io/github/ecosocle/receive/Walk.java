package io.github.ecosocle.receive;

import io.github.ecosocle.domain.arrival.FileStamp;
import io.github.ecosocle.domain.finding.Actor;
import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.receive.name.LeftAlone;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Turns a folder tree into candidates and findings, without opening or following anything. */
final class Walk implements FileVisitor<Path> {
    static final Rule SYMLINK = new Rule(
            "SYMLINK",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "« {lu} » est un lien vers un autre emplacement : il n’est pas suivi et rien n’a été lu. Déposez {attendu}.",
            "le fichier lui-même",
            "lien.csv -> /ailleurs/fichier.csv");
    static final Rule NOT_REGULAR = new Rule(
            "NOT_REGULAR",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "« {lu} » n’est pas un fichier mais {0} : rien n’a été lu. Déposez {attendu}.",
            "un fichier ordinaire",
            "un dossier nommé donnees.csv");
    static final Rule TOO_LARGE_TO_RECEIVE = new Rule(
            "TOO_LARGE_TO_RECEIVE",
            Severity.BLOQUANT,
            Actor.DEPOSANT,
            "Le fichier « {lu} » pèse {0} Mo : trop pour être lu. Déposez {attendu}.",
            "plusieurs fichiers de moins de 2 Go chacun",
            "un fichier de 1 To");

    /** No honest submission is larger: the whole of France, by commune, over ten years, is a sixth of it. */
    static final long MAX_BYTES = 2_000_000_000L;

    private static final Set<String> DATA_ENDINGS =
            Set.of("csv", "tsv", "txt", "gz", "zip", "xlsx", "xlsm", "xlsb", "xls", "ods");

    final List<FoundFile> candidates = new ArrayList<>();
    private final Told told;
    int leftAlone;

    private final Path root;
    private final Predicate<Path> excluded;

    Walk(Path root, Predicate<Path> excluded, Told told) {
        this.root = root;
        this.excluded = excluded;
        this.told = told;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        if (excluded.test(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (LeftAlone.of(name) != LeftAlone.NO) {
            leftAlone++;
            return FileVisitResult.SKIP_SUBTREE;
        }
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (name.indexOf('.') >= 0 && DATA_ENDINGS.contains(ending)) {
            FoundFile found = found(folder, attributes);
            told.add(found, NOT_REGULAR.at(found.place(), found.shown(), "un dossier"));
            return FileVisitResult.SKIP_SUBTREE;
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (excluded.test(file)) {
            return FileVisitResult.CONTINUE;
        }
        LeftAlone left = LeftAlone.of(file.getFileName().toString());
        if (left == LeftAlone.ALWAYS) {
            leftAlone++;
            return FileVisitResult.CONTINUE;
        }
        FoundFile found = found(file, attributes);
        if (attributes.isSymbolicLink()) {
            told.add(found, SYMLINK.at(found.place(), found.shown()));
        } else if (!attributes.isRegularFile()) {
            told.add(found, NOT_REGULAR.at(found.place(), found.shown(), "un tube, une prise ou un périphérique"));
        } else if (left == LeftAlone.UNTIL_RENAMED) {
            told.waiting(found);
        } else if (attributes.size() > MAX_BYTES) {
            told.add(found, TOO_LARGE_TO_RECEIVE.at(found.place(), found.shown(), attributes.size() / 1_000_000));
        } else {
            candidates.add(found);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
        if (file.equals(root)) {
            throw trouble;
        }
        FoundFile found = FoundFile.of(root, file, new FileStamp(0, 0, ""));
        if (!excluded.test(file)) {
            told.failed(found, trouble);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException trouble) throws IOException {
        if (trouble == null || trouble instanceof NoSuchFileException) {
            return FileVisitResult.CONTINUE;
        }
        return visitFileFailed(folder, trouble);
    }

    private FoundFile found(Path file, BasicFileAttributes attributes) {
        return FoundFile.of(root, file, FoundFile.stamp(attributes));
    }
}
