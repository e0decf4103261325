package io.github.ecosocle.command;

import io.github.ecosocle.publish.ExportFormat;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;

/** The running program: its version, its export formats, and the one clock that everything else is given. */
final class Programme {
    static final Clock CLOCK = Clock.systemUTC();

    private Programme() {}

    /** As written in the manifest of the jar; classes run from a folder have none. */
    static String version() {
        return Objects.requireNonNullElse(Programme.class.getPackage().getImplementationVersion(), "développement");
    }

    /** Every export format found: adding one is adding a class and its line among the services. */
    static List<ExportFormat> formats() {
        return ServiceLoader.load(ExportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ExportFormat::name))
                .toList();
    }
}
