package io.github.ecosocle.command.option;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.StandardEnvironment;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Gives an option that was not typed the value of {@code ecosocle.<option>}: from application.yaml or .properties beside
 * the program, a system property, or the environment ({@code ECOSOCLE_INPUT}).
 */
public final class ConfiguredDefaults implements IDefaultValueProvider {
    private @Nullable StandardEnvironment environment;

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
            return null;
        }
        String name = option.longestName().substring(2).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "help", "version" -> null;
            default -> environment().getProperty("ecosocle." + key(option, name));
        };
    }

    /** Where {@code --output} is not the folder of publications, that folder is not its default. */
    private static String key(OptionSpec option, String name) {
        String command = option.command() == null ? "" : option.command().name();
        boolean own = command.equals("check") || command.equals("template");
        if (own && name.equals("output")) {
            return command + ".output";
        }
        return own && name.equals("published") ? "output" : name;
    }

    private StandardEnvironment environment() {
        StandardEnvironment known = environment;
        if (known == null) {
            known = new StandardEnvironment();
            ConfigDataEnvironmentPostProcessor.applyTo(known);
            environment = known;
        }
        return known;
    }
}
