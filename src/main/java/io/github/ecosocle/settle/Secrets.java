package io.github.ecosocle.settle;

import java.util.Arrays;

/**
 * The secrets said of the slots of a plane. A secret replaces what was deposited before it, whatever the rank of its source:
 * who says that a figure is secret is believed until a later figure says otherwise (contract, 3.6).
 */
final class Secrets {
    static final int NONE = -1;

    private final int territories;
    private final Stamps order;
    /** Made with the first secret: most planes have none. By slot: of the strongest, then of the latest. */
    private int[][] origins = {};

    private int[][] stamps = {};

    Secrets(int territories, Stamps order) {
        this.territories = territories;
        this.order = order;
    }

    void offer(int slot, int stamp, int origin) {
        if (origins.length == 0) {
            origins = new int[2][territories];
            stamps = new int[2][territories];
            Arrays.fill(origins[0], NONE);
            Arrays.fill(origins[1], NONE);
        }
        if (origins[0][slot] == NONE || order.beats(stamp, stamps[0][slot])) {
            keep(0, slot, stamp, origin);
        }
        if (origins[1][slot] == NONE || order.isLater(stamp, stamps[1][slot])) {
            keep(1, slot, stamp, origin);
        }
    }

    private void keep(int kind, int slot, int stamp, int origin) {
        stamps[kind][slot] = stamp;
        origins[kind][slot] = origin;
    }

    /** The observation of the strongest secret, or {@link #NONE}. */
    int strongest(int slot) {
        return origins.length == 0 ? NONE : origins[0][slot];
    }

    /** The observation of the secret that takes the slot from this holder, or {@link #NONE}. */
    int winner(int slot, int holder) {
        if (strongest(slot) == NONE) {
            return NONE;
        }
        if (order.beats(stamps[0][slot], holder)) {
            return origins[0][slot];
        }
        return order.isLater(stamps[1][slot], holder) ? origins[1][slot] : NONE;
    }

    /** The stamp of one of the two secrets above, by its observation. */
    int stamp(int slot, int origin) {
        return stamps[origin == origins[0][slot] ? 0 : 1][slot];
    }
}
