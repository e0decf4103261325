package io.github.ecosocle.fuzz;

import java.util.Locale;

/** What Jazzer calls, by the names it knows: once with the target, then with bytes without end. */
public final class Fuzzed {
    private static Target target = Target.ANY;

    private Fuzzed() {}

    public static void fuzzerInitialize(String[] arguments) {
        target = Target.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        // classes are loaded, and instrumented, outside of the time that each input has
        Target.XLSX.take(new byte[0]);
        Seeds.of(target).values().forEach(target::take);
    }

    public static void fuzzerTestOneInput(byte[] bytes) {
        target.take(bytes);
    }
}
