package io.github.ecosocle.jobs.catalogue;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Indicator;
import io.github.ecosocle.domain.catalogue.JobDefinition.DeclaredSource;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Spelling;
import io.github.ecosocle.domain.catalogue.Vocabulary;
import io.github.ecosocle.jobs.catalogue.vocabulary.Meanings;
import io.github.ecosocle.jobs.catalogue.vocabulary.Units;
import io.github.ecosocle.jobs.catalogue.vocabulary.VocabularyReading;
import io.github.ecosocle.jobs.file.Entry;
import io.github.ecosocle.jobs.file.FolderListing;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.YamlFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Turns every file of {@code indicators/} and the vocabulary into the catalogue of one job. All indicators are checked,
 * whether or not the job publishes them: a broken file is never found out later.
 */
public final class CatalogueReading {
    public static final String VOCABULARY = "vocabulary.yml";
    public static final String INDICATORS = "indicators";
    /** Indicators of contracts: read and checked like the others, published only where a job names them. */
    public static final String CONTRACTS = "contracts";

    private static final String ALL = "tous";

    private CatalogueReading() {}

    /**
     * @param job the job file, for its {@code indicateurs} and {@code seuils_par_mesure}
     * @param sources declared by the job
     */
    public static Catalogue read(Path folder, Section job, List<DeclaredSource> sources) {
        Section vocabularyPlace = VocabularyReading.open(YamlFile.read(folder, VOCABULARY));
        Units units = Units.read(vocabularyPlace.get("unites"));
        List<IndicatorFile> files = new ArrayList<>(files(folder, INDICATORS, units));
        List<Indicator> ofThemselves =
                files.stream().map(IndicatorFile::indicator).toList();
        if (Files.isDirectory(folder.resolve(CONTRACTS))) {
            files.addAll(files(folder, CONTRACTS, units));
        }
        Map<String, Measure> measures = IndicatorChecks.measures(files);
        List<Indicator> chosen = choose(job.get("indicateurs"), files, ofThemselves);
        Set<String> ids = chosen.stream()
                .flatMap(indicator -> indicator.measures().stream())
                .map(Measure::id)
                .collect(Collectors.toSet());
        Predicate<String> published = ids::contains;
        IndicatorChecks checks = new IndicatorChecks(
                measures, sources.stream().map(DeclaredSource::id).collect(Collectors.toSet()), published);
        files.forEach(checks::check);
        job.get("seuils_par_mesure").section().only(ids);
        Meanings<Measure> headings = headings(files);
        Vocabulary vocabulary = VocabularyReading.read(vocabularyPlace, units, measures, headings, published)
                .withForeign(OtherPublications.headings(files, chosen));
        return new Catalogue(chosen, vocabulary);
    }

    private static List<IndicatorFile> files(Path folder, String inside, Units units) {
        List<IndicatorFile> files = FolderListing.names(folder, inside, ".yml").stream()
                .map(stem -> IndicatorFile.read(YamlFile.read(folder, inside + "/" + stem + ".yml"), stem, units))
                .toList();
        if (files.isEmpty()) {
            throw new InvalidJobFileException(inside, "", "aucun indicateur (fichiers .yml attendus).");
        }
        return files;
    }

    /** @param all what {@code tous} means */
    private static List<Indicator> choose(Entry entry, List<IndicatorFile> files, List<Indicator> all) {
        List<String> known = files.stream().map(file -> file.indicator().code()).toList();
        List<String> chosen = all.stream().map(Indicator::code).toList();
        if (entry.isList()) {
            chosen = entry.texts();
        } else if (!entry.text().equals(ALL)) {
            throw entry.fail("« tous » ou une liste de codes est attendu, par exemple [CRTE-01].");
        }
        for (String code : chosen) {
            if (!known.contains(code)) {
                throw entry.failUnknown(code, known);
            }
        }
        if (chosen.isEmpty() || Set.copyOf(chosen).size() < chosen.size()) {
            throw entry.fail("au moins un indicateur, et chacun une seule fois.");
        }
        Set<String> codes = Set.copyOf(chosen);
        return files.stream()
                .map(IndicatorFile::indicator)
                .filter(indicator -> codes.contains(indicator.code()))
                .toList();
    }

    /** What each heading means, all files together. */
    private static Meanings<Measure> headings(List<IndicatorFile> files) {
        Meanings<Measure> headings = new Meanings<>(Spelling::headingKey, Measure::id);
        Meanings<Indicator> names = new Meanings<>(Spelling::headingKey, Indicator::code);
        for (IndicatorFile file : files) {
            file.knowNames(names);
            file.knowHeadings(headings);
        }
        files.forEach(file -> file.checkNames(headings));
        return headings;
    }
}
