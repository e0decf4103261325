package io.github.ecosocle.jobs;

import io.github.ecosocle.domain.access.Access;
import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.HeadingMapping;
import io.github.ecosocle.domain.catalogue.JobDefinition;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.gate.GateRules;
import io.github.ecosocle.domain.geography.Passages;
import io.github.ecosocle.domain.objective.ObjectiveFile;
import io.github.ecosocle.domain.record.RecordCatalogue;
import io.github.ecosocle.domain.territory.Populations;
import io.github.ecosocle.domain.territory.Territories;
import io.github.ecosocle.jobs.access.AccessReading;
import io.github.ecosocle.jobs.catalogue.CatalogueReading;
import io.github.ecosocle.jobs.correction.CorrectionsReading;
import io.github.ecosocle.jobs.file.FolderListing;
import io.github.ecosocle.jobs.file.InvalidJobFileException;
import io.github.ecosocle.jobs.file.Section;
import io.github.ecosocle.jobs.file.Suggestion;
import io.github.ecosocle.jobs.file.YamlFile;
import io.github.ecosocle.jobs.objective.ObjectivesReading;
import io.github.ecosocle.jobs.record.RecordsReading;
import io.github.ecosocle.jobs.territory.PassagesReading;
import io.github.ecosocle.jobs.territory.PopulationsReading;
import io.github.ecosocle.jobs.territory.TerritoriesReading;
import io.github.ecosocle.jobs.territory.Vintages;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Turns the folder a data team edits into jobs, catalogues and territories. Every mistake in it is an {@link
 * InvalidJobFileException} naming file, key and what may stand there.
 */
public final class JobsFolder {
    private static final String EXTENSION = ".yml";

    private final Path folder;

    public JobsFolder(Path folder) {
        this.folder = folder;
    }

    /** Names of the files whose first key is {@code job}, sorted. */
    public List<String> listJobs() {
        return FolderListing.names(folder, "", EXTENSION).stream()
                .filter(this::isJob)
                .toList();
    }

    public JobDefinition job(String name) {
        Section section = open(name);
        return JobReading.read(
                section, section.has("millesime") ? 0 : Vintages.read(folder).newest());
    }

    public Catalogue catalogue(JobDefinition job) {
        Section place = open(job.name());
        Catalogue catalogue = CatalogueReading.read(folder, place, job.sources());
        ExpectationsReading.check(place, catalogue);
        return catalogue;
    }

    /** The words that submitters of the job have declared as their own. */
    public List<HeadingMapping> mappings(JobDefinition job, Catalogue catalogue) {
        return MappingsReading.read(folder, catalogue, job, listJobs());
    }

    /** The forms that are known, and those that the job publishes. */
    public RecordCatalogue records(JobDefinition job) {
        return RecordsReading.read(folder, open(job.name()));
    }

    /** Which values not everybody may see, and who sees them. */
    public Access access(JobDefinition job, Catalogue catalogue, Territories territories) {
        return AccessReading.read(open(job.name()), job, catalogue, records(job).wanted(), territories);
    }

    /** When a series is held at its last published figures, and who let which pass. */
    public GateRules gate(JobDefinition job, Catalogue catalogue, Territories territories) {
        return GateReading.read(folder, open(job.name()), listJobs(), catalogue, territories);
    }

    /** What is known to be wrong in a source, and what is published in its place. */
    public List<Correction> corrections(Catalogue catalogue, Territories territories) {
        return CorrectionsReading.read(folder, catalogue, territories, sourceFolders());
    }

    public Territories territories(JobDefinition job) {
        Section place = open(job.name());
        Vintages vintages = Vintages.read(folder);
        vintages.checkListed(place, job);
        Territories territories = TerritoriesReading.read(folder, job.vintage(), vintages);
        vintages.check(job, territories);
        PerimeterReading.check(place, job, territories);
        ExpectationsReading.check(place, territories);
        return territories;
    }

    /**
     * Folders of the drop that name their submitter: the sources of every job, not of one, since all read the same drop
     * and the first to see a file says for ever who sent it. A broken job is told when it runs, not here.
     */
    public Set<String> sourceFolders() {
        Set<String> ids = new TreeSet<>();
        for (String name : listJobs()) {
            try {
                ids.addAll(SourcesReading.ids(YamlFile.read(folder, name + EXTENSION)));
            } catch (InvalidJobFileException broken) {
                // its own run names the mistake
            }
        }
        return ids;
    }

    /** What the job follows beside figures; nothing without {@code objectifs:}. */
    public List<ObjectiveFile> objectives(JobDefinition job, Catalogue catalogue, Territories territories) {
        return ObjectivesReading.read(folder, open(job.name()), catalogue, territories);
    }

    public Populations populations(JobDefinition job, Territories territories) {
        return PopulationsReading.read(folder, territories, open(job.name()), job);
    }

    /** Along which values are carried, and whether the job wants it. */
    public Passages passages(JobDefinition job, Territories territories, Populations populations) {
        return PassagesReading.read(open(job.name()), territories, populations);
    }

    /** SHA-256 over the name, length and bytes of every file read for the job, in bytewise order of relative path. */
    public String fingerprint(JobDefinition job) {
        List<String> names = new ArrayList<>(List.of(job.name() + EXTENSION, CatalogueReading.VOCABULARY));
        if (Files.exists(folder.resolve(CorrectionsReading.FILE))) {
            names.add(CorrectionsReading.FILE);
        }
        addAll(names, CatalogueReading.INDICATORS, EXTENSION);
        if (Files.isDirectory(folder.resolve(CatalogueReading.CONTRACTS))) {
            addAll(names, CatalogueReading.CONTRACTS, EXTENSION);
        }
        ObjectivesReading.names(folder, open(job.name())).forEach(name -> names.add(ObjectivesReading.file(name)));
        addAll(names, TerritoriesReading.FOLDER, ".csv");
        names.addAll(MappingsReading.files(folder));
        names.addAll(RecordsReading.files(folder));
        return Fingerprint.of(folder, names);
    }

    private void addAll(List<String> names, String inside, String extension) {
        FolderListing.names(folder, inside, extension).forEach(stem -> names.add(inside + "/" + stem + extension));
    }

    private Section open(String name) {
        List<String> known = listJobs();
        if (!known.contains(name)) {
            throw new InvalidJobFileException(
                    name + EXTENSION,
                    "job",
                    "aucun job « " + name + " »" + Suggestion.asQuestion(name, known) + " (jobs : "
                            + String.join(", ", known) + ").");
        }
        return JobReading.open(YamlFile.read(folder, name + EXTENSION), name);
    }

    private boolean isJob(String name) {
        try (BufferedReader lines =
                Files.newBufferedReader(folder.resolve(name + EXTENSION), StandardCharsets.ISO_8859_1)) {
            // any byte is a Latin-1 letter: a file in a wrong encoding is told when it is read, not hidden here
            return lines.lines()
                    .map(line -> line.startsWith("ï»¿") ? line.substring(3) : line)
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("---"))
                    .findFirst()
                    .filter(line -> line.startsWith("job:"))
                    .isPresent();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
