package io.github.ecosocle.pipeline.setting;

import io.github.ecosocle.domain.access.Access;
import io.github.ecosocle.domain.access.AccessView;
import io.github.ecosocle.domain.access.Audience;
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
import io.github.ecosocle.jobs.JobsFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a job declares, read once.
 *
 * @param gate not in the fingerprint but for its thresholds: letting a series pass has nothing understood again
 * @param sourceFolders folders of the drop that name their submitter, whichever job declares them
 * @param fingerprint of every file read: another one means that every submission is to be understood again
 */
public record JobFiles(
        JobDefinition job,
        Catalogue catalogue,
        Territories territories,
        Populations populations,
        Passages passages,
        List<HeadingMapping> mappings,
        GateRules gate,
        List<Correction> corrections,
        Access access,
        List<ObjectiveFile> objectives,
        Set<String> sourceFolders,
        RecordCatalogue records,
        String fingerprint) {

    public static JobFiles read(Path folder, String name, String version) {
        JobsFolder jobs = new JobsFolder(folder);
        JobDefinition job = jobs.job(name);
        Catalogue catalogue = jobs.catalogue(job);
        Territories territories = jobs.territories(job);
        Populations populations = jobs.populations(job, territories);
        return new JobFiles(
                job,
                catalogue,
                territories,
                populations,
                jobs.passages(job, territories, populations),
                jobs.mappings(job, catalogue),
                jobs.gate(job, catalogue, territories),
                jobs.corrections(catalogue, territories),
                jobs.access(job, catalogue, territories),
                jobs.objectives(job, catalogue, territories),
                jobs.sourceFolders(),
                jobs.records(job),
                Fingerprints.of(version, jobs.fingerprint(job)));
    }

    /** The same files, to tell a release that only some may read. */
    public JobFiles restrictedTo(Audience audience) {
        return new JobFiles(
                job.restrictedTo(audience.id(), audience.name()),
                catalogue,
                territories,
                populations,
                passages,
                mappings,
                gate,
                corrections,
                access,
                objectives,
                sourceFolders,
                records,
                fingerprint);
    }

    /** What everybody sees on a day. */
    public AccessView openView(LocalDate date) {
        return AccessView.ofEverybody(access, date, job.sources(), territories);
    }

    /** The fingerprint, and the series let through: a new line is another run, and has nothing understood again. */
    public String decided() {
        return gate.lifts().isEmpty()
                ? fingerprint
                : Fingerprints.of(fingerprint, gate.lifts().toString());
    }
}
