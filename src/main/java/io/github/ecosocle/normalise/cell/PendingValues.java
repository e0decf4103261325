package io.github.ecosocle.normalise.cell;

import java.util.Arrays;

/** Values such as {@code 1.234} that wait for the end of their column; held by column, for a file may be full of them. */
final class PendingValues {
    private int size;
    private int[] observations = new int[16];
    private int[] territories = new int[16];
    private int[] motifs = new int[16];
    private Aim[] aims = new Aim[16];

    void add(int observation, int territory, int motif, Aim aim) {
        if (size == aims.length) {
            observations = Arrays.copyOf(observations, size * 2);
            territories = Arrays.copyOf(territories, size * 2);
            motifs = Arrays.copyOf(motifs, size * 2);
            aims = Arrays.copyOf(aims, size * 2);
        }
        observations[size] = observation;
        territories[size] = territory;
        motifs[size] = motif;
        aims[size++] = aim;
    }

    int size() {
        return size;
    }

    int observation(int at) {
        return observations[at];
    }

    int territory(int at) {
        return territories[at];
    }

    /** The motif the observation has if it is not refused. */
    int motif(int at) {
        return motifs[at];
    }

    Aim aim(int at) {
        return aims[at];
    }

    void clear() {
        size = 0;
    }
}
