package io.github.ecosocle.command;

import io.github.ecosocle.command.option.ConfiguredDefaults;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program as people type it; without a command it shows its help. */
@Command(
        name = "ecosocle",
        description = "Des fichiers reçus aux indicateurs publiés.",
        mixinStandardHelpOptions = true,
        versionProvider = EcosocleCommand.Version.class,
        subcommands = {
            RunCommand.class,
            CheckCommand.class,
            StatusCommand.class,
            ScheduleCommand.class,
            ExplainCommand.class,
            TemplateCommand.class,
            DecisionCommand.Withdraw.class,
            DecisionCommand.Restore.class
        })
public final class EcosocleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE;
    }

    /** The command line, ready to execute. */
    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new EcosocleCommand());
        line.setExecutionExceptionHandler(new ExitCode());
        line.setDefaultValueProvider(new ConfiguredDefaults());
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line;
    }

    /** Parses and runs; every fault, even of memory, ends in a code of the contract. */
    public static int execute(String... arguments) {
        CommandLine line = commandLine();
        String names = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (!Charset.forName(names).newEncoder().canEncode('é')) {
            line.getErr()
                    .println("ecosocle : la langue du système (" + names + ") ne sait pas nommer les fichiers"
                            + " accentués ; lancez la commande avec LC_ALL=C.UTF-8");
            line.getErr().flush();
            return ExitCode.WRONG_USAGE;
        }
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError exhausted) {
            line.getErr().println("ecosocle : mémoire insuffisante, augmentez -Xmx");
            line.getErr().flush();
            return ExitCode.FAILED;
        }
    }

    /** As written in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {String.format(Locale.ROOT, "ecosocle %s", Programme.version())};
        }
    }
}
