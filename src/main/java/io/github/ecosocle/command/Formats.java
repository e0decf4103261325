package io.github.ecosocle.command;

import io.github.ecosocle.publish.ExportFormat;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** Every export format found: adding one is adding a class and its line among the services. */
final class Formats {
    private Formats() {}

    static List<ExportFormat> list() {
        return ServiceLoader.load(ExportFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(ExportFormat::name))
                .toList();
    }
}
