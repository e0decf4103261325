package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.command.option.JobOption;
import io.github.ecosocle.domain.finding.Severity;
import io.github.ecosocle.domain.observation.NormalisedSubmission;
import io.github.ecosocle.feedback.Returns;
import io.github.ecosocle.pipeline.doubt.FileDoubts;
import io.github.ecosocle.pipeline.reading.FileCheck;
import io.github.ecosocle.pipeline.setting.JobFiles;
import io.github.ecosocle.pipeline.setting.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a submitter runs before sending: the same rules, the same codes, nothing else touched. */
@Command(
        name = "check",
        description = "Contrôle des fichiers avant envoi : mêmes règles et mêmes codes que la nuit, sans rien déposer.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FICHIER", arity = "1..*", description = "fichiers à contrôler")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private JobOption job = new JobOption();

    @Option(
            names = "--jobs",
            paramLabel = "DOSSIER",
            defaultValue = "jobs",
            description = "fichiers des travaux (défaut : ${DEFAULT-VALUE})")
    private Path jobs = Path.of("jobs");

    @Option(
            names = "--output",
            paramLabel = "DOSSIER",
            description = "où écrire le retour (défaut : <fichier>.retour/)")
    private @Nullable Path output;

    @Option(names = "--strict", description = "code 3 si un fichier a une erreur")
    private boolean strict;

    @Override
    public Integer call() throws IOException {
        CommonOptions options = new CommonOptions();
        options.jobs = jobs;
        Settings settings = options.settings(Programme.CLOCK, Programme.version());
        JobFiles read = JobFiles.read(jobs, job.name, settings.version());
        FileCheck check = new FileCheck(read, settings.date());
        boolean refused = false;
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), "fichier introuvable : " + file);
            }
            NormalisedSubmission checked = check.check(file);
            new FileDoubts(read).addTo(checked, settings.output(job.name).resolve("latest"));
            refused |= checked.findings().refuses();
            new Returns().write(checked, folder(file));
            tell(file, checked);
        }
        return strict && refused ? ExitCode.REFUSED_WHEN_STRICT : ExitCode.DONE;
    }

    private Path folder(Path file) {
        Path beside = file.resolveSibling(file.getFileName() + ".retour");
        if (output == null) {
            return beside;
        }
        return files.size() == 1 ? output : output.resolve(String.valueOf(beside.getFileName()));
    }

    private void tell(Path file, NormalisedSubmission checked) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(file + " : " + FileCheck.kept(checked) + " valeurs lues, "
                + checked.findings().count(Severity.BLOQUANT) + " bloquant(s), "
                + checked.findings().count(Severity.ERREUR) + " erreur(s), "
                + checked.findings().count(Severity.AVERTISSEMENT) + " avertissement(s)");
        checked.findings().kept().stream()
                .filter(found -> found.severity() != Severity.INFO)
                .limit(SHOWN)
                .forEach(found -> out.println("  " + found.place().sheet() + " "
                        + found.place().cell() + " " + found.severity() + " " + found.message()));
        out.println("  retour : " + folder(file));
        out.flush();
    }
}
