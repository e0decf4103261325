package io.github.ecosocle.settle.geography;

import io.github.ecosocle.domain.geography.Transfer;
import org.jspecify.annotations.Nullable;

/** Adds up the people of the parts of a value, by what each part is: one EPCI unchanged, one of several, a share of one. */
final class Mixture {
    private final boolean several;
    private long people;
    private long summed;
    private long split;

    Mixture(int parts) {
        this.several = parts > 1;
    }

    /** @param before what the part was carried from itself: a share of a sum stays a share, the sum of a share too */
    void add(long of, boolean share, @Nullable Transfer before) {
        long shared = share ? of : before == null || before.people() == 0 ? 0 : of * before.split() / before.people();
        long added = several
                ? of - shared
                : before == null || before.people() == 0 ? 0 : of * before.summed() / before.people();
        people += of;
        split += shared;
        summed += share ? 0 : added;
    }

    Transfer transfer(String motif) {
        return new Transfer(people, summed, split, motif);
    }
}
