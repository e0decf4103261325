package io.github.ecosocle.command.option;

import picocli.CommandLine.Option;

/** The one job that a command is about. */
public final class JobOption {
    @Option(
            names = "--job",
            paramLabel = "TRAVAIL",
            defaultValue = "socle-national",
            description = "travail (défaut : ${DEFAULT-VALUE})")
    public String name = "socle-national";
}
