package io.github.ecosocle;

import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads the command line, before Spring starts, so that help and usage errors come at once. */
@Command(
        name = "ecosocle",
        description = "Des fichiers reçus aux indicateurs publiés.",
        mixinStandardHelpOptions = true,
        versionProvider = Application.Version.class)
public final class Application implements Runnable {

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Application());
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version written in the manifest of the jar; classes run from a folder have none. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Application.class.getPackage().getImplementationVersion();
            return new String[] {"ecosocle " + Objects.requireNonNullElse(version, "(développement)")};
        }
    }
}
