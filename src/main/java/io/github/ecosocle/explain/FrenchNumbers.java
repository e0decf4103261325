package io.github.ecosocle.explain;

/** Turns a published number into one as the French write it. */
final class FrenchNumbers {
    private FrenchNumbers() {}

    static String of(String published) {
        return published.replace('.', ',');
    }
}
