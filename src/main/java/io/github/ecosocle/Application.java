package io.github.ecosocle;

import io.github.ecosocle.command.EcosocleCommand;

/** Starts the program. The command line is read before Spring, so that help and usage errors come at once. */
public final class Application {
    private Application() {}

    public static void main(String[] args) {
        System.exit(EcosocleCommand.execute(args));
    }
}
