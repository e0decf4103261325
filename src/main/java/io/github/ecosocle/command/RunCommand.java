package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.jobs.JobsFolder;
import io.github.ecosocle.pipeline.setting.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One night, now. */
@Command(
        name = "run",
        description = "Traite les fichiers déposés et publie : les travaux nommés, sinon ceux dont l’heure est passée.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(paramLabel = "TRAVAIL", description = "noms des travaux (fichiers jobs/*.yml)", arity = "0..*")
    private List<String> jobs = new ArrayList<>();

    @Option(names = "--all", description = "tous les travaux")
    private boolean all;

    @Option(names = "--strict", description = "code 3 si un dépôt a une erreur")
    private boolean strict;

    @Option(
            names = "--dry-run",
            description = "n’archive, n’enregistre et ne publie rien ; écrit sous output/<travail>/essai/")
    private boolean dryRun;

    @Override
    public Integer call() {
        Settings settings = options.settings(Programme.CLOCK, Programme.version());
        List<String> chosen = chosen(settings);
        if (chosen.isEmpty()) {
            spec.commandLine().getOut().println("Aucun travail à faire maintenant.");
            return ExitCode.DONE;
        }
        int worst = ExitCode.DONE;
        for (String job : chosen) {
            worst = Math.max(
                    worst,
                    Nightly.run(
                            settings, job, strict, dryRun, spec.commandLine().getOut()));
        }
        return worst;
    }

    private List<String> chosen(Settings settings) {
        if (all) {
            return new JobsFolder(settings.jobs()).listJobs();
        }
        return jobs.isEmpty() ? DueJobs.list(settings) : jobs;
    }
}
