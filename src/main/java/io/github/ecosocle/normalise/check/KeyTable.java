package io.github.ecosocle.normalise.check;

import java.util.Arrays;

/**
 * Remembers the first observation of each key, in open addressing: a slot holds the hash of the key and the number of the
 * observation, so that millions of keys cost eight bytes each and no object.
 */
final class KeyTable {
    static final int NONE = -1;
    private static final long EMPTY = -1;

    private final Keys keys;
    private long[] slots;
    private int mask;
    private int size;

    /** How observations are compared. */
    interface Keys {
        int hash(int observation);

        boolean same(int one, int other);
    }

    KeyTable(Keys keys, int expected) {
        this.keys = keys;
        int capacity = 64;
        while (capacity < 1 << 29 && capacity / 4 * 3 < expected) {
            capacity *= 2;
        }
        this.slots = new long[capacity];
        this.mask = capacity - 1;
        Arrays.fill(slots, EMPTY);
    }

    /** The first observation of the same key, or {@link #NONE} when this one is the first. */
    int putIfAbsent(int observation) {
        int hash = keys.hash(observation);
        int at = slotOf(observation, hash);
        if (slots[at] != EMPTY) {
            return (int) slots[at];
        }
        slots[at] = (long) hash << 32 | observation;
        if (++size > mask / 4 * 3) {
            grow();
        }
        return NONE;
    }

    /** The observation put under the key of this one, or {@link #NONE}. */
    int find(int observation) {
        int at = slotOf(observation, keys.hash(observation));
        return slots[at] == EMPTY ? NONE : (int) slots[at];
    }

    private int slotOf(int observation, int hash) {
        int at = hash & mask;
        while (slots[at] != EMPTY && !((int) (slots[at] >>> 32) == hash && keys.same((int) slots[at], observation))) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        mask = slots.length - 1;
        Arrays.fill(slots, EMPTY);
        for (long slot : old) {
            if (slot != EMPTY) {
                int at = (int) (slot >>> 32) & mask;
                while (slots[at] != EMPTY) {
                    at = (at + 1) & mask;
                }
                slots[at] = slot;
            }
        }
    }
}
