package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Field;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.territory.Siren;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.FolderListing;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the files of {@code jobs/mappings}, if there are any, into the words that submitters have of their own. */
final class MappingsReading {
    static final String FOLDER = "mappings";
    private static final String EXTENSION = ".yml";
    private static final List<String> KEYS =
            List.of("deposant", "job", "fichiers", "depuis", "jusqu_a", "titres", "constantes", "reunir", "laisses");

    private final Catalogue catalogue;
    private final JobDefinition job;
    private final List<String> words;

    private MappingsReading(Catalogue catalogue, JobDefinition job) {
        this.catalogue = catalogue;
        this.job = job;
        this.words = Stream.concat(
                        Stream.of(Field.values()).map(Field::heading),
                        catalogue.measures().stream().map(Measure::id))
                .toList();
    }

    /** Relative to the folder of jobs, sorted. */
    static List<String> files(Path folder) {
        if (!Files.isDirectory(folder.resolve(FOLDER))) {
            return List.of();
        }
        return FolderListing.names(folder, FOLDER, EXTENSION).stream()
                .map(stem -> FOLDER + "/" + stem + EXTENSION)
                .toList();
    }

    /** Those that hold for this job. */
    static List<HeadingMapping> read(Path folder, Catalogue catalogue, JobDefinition job, List<String> jobs) {
        MappingsReading reading = new MappingsReading(catalogue, job);
        List<HeadingMapping> mappings = new ArrayList<>();
        for (String file : files(folder)) {
            Section root = YamlFile.read(folder, file).only(KEYS);
            if (!isOfJob(root, job, jobs)) {
                continue;
            }
            HeadingMapping mapping = reading.mapping(file, root);
            mappings.stream().filter(mapping::overlaps).findFirst().ifPresent(other -> {
                throw root.get("deposant").fail("« " + other.file() + " » vaut déjà pour ce déposant aux mêmes dates.");
            });
            mappings.add(mapping);
        }
        return List.copyOf(mappings);
    }

    /** Without the key, a mapping holds for every job. */
    private static boolean isOfJob(Section root, JobDefinition job, List<String> jobs) {
        if (!root.has("job")) {
            return true;
        }
        Entry entry = root.get("job");
        List<String> named = entry.isList() ? entry.texts() : List.of(entry.text());
        for (String name : named) {
            if (!jobs.contains(name)) {
                throw entry.failUnknown(name, jobs);
            }
        }
        return named.contains(job.name());
    }

    private HeadingMapping mapping(String file, Section root) {
        Entry submitter = root.get("deposant");
        String name = submitter.text();
        List<String> sources =
                job.sources().stream().map(JobDefinition.DeclaredSource::id).toList();
        if (!Siren.isValid(name) && !sources.contains(name)) {
            throw submitter.failUnknown(name, sources);
        }
        LocalDate from = root.find("depuis").map(MappingsReading::day).orElse(LocalDate.MIN);
        LocalDate until = root.find("jusqu_a").map(MappingsReading::day).orElse(LocalDate.MAX);
        if (until.isBefore(from)) {
            throw root.get("jusqu_a").fail("une date à partir de « depuis » est attendue.");
        }
        MappingColumns columns = new MappingColumns(catalogue, sources);
        return new HeadingMapping(
                file,
                name,
                from,
                until,
                root.textOr("fichiers", ""),
                titles(root.get("titres")),
                columns.constants(root),
                columns.joined(root),
                columns.left(root));
    }

    private static LocalDate day(Entry entry) {
        try {
            return LocalDate.parse(entry.text());
        } catch (DateTimeParseException notDay) {
            throw entry.fail("une date AAAA-MM-JJ est attendue, par exemple 2025-01-31.");
        }
    }

    private Map<String, String> titles(Entry place) {
        Map<String, String> titles = new LinkedHashMap<>();
        place.section().entries().forEach((theirs, entry) -> {
            if (titles.put(Spelling.headingKey(theirs), heading(entry)) != null) {
                throw entry.fail("ce titre ne diffère d'un autre que par sa graphie.");
            }
        });
        return Map.copyOf(titles);
    }

    /** A field, or a measure with the unit it is in. */
    private String heading(Entry entry) {
        String ours = entry.text();
        int open = ours.endsWith(")") ? ours.lastIndexOf('(') : -1;
        String word = open < 0 ? ours : ours.substring(0, open).strip();
        if (!words.contains(word)) {
            throw entry.failUnknown(word, words);
        }
        Optional<Measure> measure = catalogue.findMeasure(word);
        if (open >= 0 && measure.isPresent()) {
            String unit = ours.substring(open + 1, ours.length() - 1).strip();
            if (catalogue
                    .vocabulary()
                    .findUnit(measure.get().unit().family(), unit)
                    .isEmpty()) {
                throw entry.fail("« " + unit + " » n'est pas une unité de " + word + ".");
            }
        }
        return ours;
    }
}
