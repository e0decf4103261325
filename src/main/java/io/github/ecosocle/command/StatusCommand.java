package io.github.ecosocle.command;

import io.github.ecosocle.command.option.CommonOptions;
import io.github.ecosocle.command.option.JobOption;
import io.github.ecosocle.pipeline.setting.Settings;
import io.github.ecosocle.register.Register;
import io.github.ecosocle.register.database.RegisterDatabase;
import io.github.ecosocle.register.lock.Holder;
import io.github.ecosocle.register.lock.RegisterHeldException;
import io.github.ecosocle.register.night.Night;
import io.github.ecosocle.register.understood.Understood;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Last runs, submissions and their states. Reads only. */
@Command(
        name = "status",
        description = "Montre les derniers traitements, les dépôts et leur état.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {
    private static final int NIGHTS = 5;
    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private JobOption job = new JobOption();

    @Override
    public Integer call() throws IOException {
        Settings settings = options.settings(Programme.CLOCK, Programme.version());
        PrintWriter out = spec.commandLine().getOut();
        if (!Files.isDirectory(settings.registerFolder()) && settings.register().isEmbedded()) {
            out.println("Aucun traitement n’a encore eu lieu : pas de registre dans " + settings.registerFolder());
            return ExitCode.DONE;
        }
        String since = settings.clock().instant().toString();
        try (RegisterDatabase database =
                RegisterDatabase.open(settings.register(), Holder.current("status", since), SHORT_PATIENCE)) {
            Register register = new Register(database.dataSource());
            nights(out, register.nights().last(job.name, NIGHTS));
            submissions(out, register.normalisations(job.name).list());
        } catch (RegisterHeldException held) {
            out.println(held.getMessage());
        }
        release(out, settings.output(job.name).resolve("latest"));
        out.flush();
        return ExitCode.DONE;
    }

    private void nights(PrintWriter out, List<Night> nights) {
        out.println("Derniers traitements de « " + job.name + " » :");
        if (nights.isEmpty()) {
            out.println("  aucun");
        }
        nights.forEach(night -> out.println(
                "  " + night.date() + "  " + outcome(night.outcome()) + "  " + night.release() + "  commencé le "
                        + night.startedAt().atZone(CommonOptions.PARIS).toLocalDateTime()));
    }

    private static String outcome(Night.Outcome outcome) {
        return switch (outcome) {
            case STARTED -> "interrompu ou en cours";
            case PUBLISHED -> "publié";
            case NOTHING_NEW -> "rien de nouveau";
            case FAILED -> "échoué";
        };
    }

    private static void submissions(PrintWriter out, List<Understood> submissions) {
        out.println("Dépôts :");
        submissions.forEach(one -> out.println("  " + one.submission().id() + "  "
                + one.state().label() + "  "
                + one.observations() + " valeurs, " + one.blocking() + " bloquant(s), " + one.errors() + " erreur(s), "
                + one.warnings() + " avertissement(s)  " + one.submission().path()));
    }

    private static void release(PrintWriter out, Path latest) throws IOException {
        out.println(
                Files.isSymbolicLink(latest)
                        ? "Publication courante : " + Files.readSymbolicLink(latest)
                        : "Aucune publication.");
    }
}
