package io.github.ecosocle.command;

import java.time.Clock;
import java.util.Objects;

/** The running program: its version, and the one clock that everything else is given. */
final class Programme {
    static final Clock CLOCK = Clock.systemUTC();

    private Programme() {}

    /** As written in the manifest of the jar; classes run from a folder have none. */
    static String version() {
        return Objects.requireNonNullElse(Programme.class.getPackage().getImplementationVersion(), "développement");
    }
}
