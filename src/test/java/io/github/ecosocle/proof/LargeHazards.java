package io.github.ecosocle.proof;

import java.util.Set;

/** Hazards whose files are too large to be kept, made when they are needed. */
final class LargeHazards {
    private LargeHazards() {}

    static Set<String> ids() {
        return Set.of("F36", "F37", "F38", "S04", "S05", "B01");
    }
}
