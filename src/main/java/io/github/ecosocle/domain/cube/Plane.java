package io.github.ecosocle.domain.cube;

import io.github.ecosocle.domain.geography.Transfer;
import io.github.ecosocle.domain.number.Exact;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.number.Rational;
import io.github.ecosocle.domain.observation.Observation.State;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settled values of one measure, method, year and level: one slot per territory of the level, some twenty bytes each. */
public final class Plane {
    /** No observation speaks of the slot. */
    public static final int NO_ORIGIN = -1;

    private static final byte EMPTY = -1;

    private final int firstTerritory;
    private final long[] mantissas;
    private final byte[] scales;
    private final byte[] divisors;
    private final byte[] states;
    private final boolean[] carried;
    private final int[] origins;
    private final Map<Integer, Rational> large = new HashMap<>();
    private final BitSet concealed = new BitSet();
    private final Map<Integer, Transfer> transfers = new HashMap<>();
    /** Why a slot is closed, by slot. */
    private String[] closures = {};

    public Plane(int firstTerritory, int territories) {
        this.firstTerritory = firstTerritory;
        this.mantissas = new long[territories];
        this.scales = new byte[territories];
        this.divisors = new byte[territories];
        this.states = new byte[territories];
        this.carried = new boolean[territories];
        this.origins = new int[territories];
        Arrays.fill(states, EMPTY);
        Arrays.fill(origins, NO_ORIGIN);
    }

    /** A plane that can change without changing this one. */
    public Plane copy() {
        Plane copy = new Plane(firstTerritory, mantissas.length);
        System.arraycopy(mantissas, 0, copy.mantissas, 0, mantissas.length);
        System.arraycopy(scales, 0, copy.scales, 0, scales.length);
        System.arraycopy(divisors, 0, copy.divisors, 0, divisors.length);
        System.arraycopy(states, 0, copy.states, 0, states.length);
        System.arraycopy(carried, 0, copy.carried, 0, carried.length);
        System.arraycopy(origins, 0, copy.origins, 0, origins.length);
        copy.large.putAll(large);
        copy.concealed.or(concealed);
        copy.transfers.putAll(transfers);
        copy.closures = closures.clone();
        return copy;
    }

    private int slot(int territory) {
        return territory - firstTerritory;
    }

    /** True when no slot says anything. */
    public boolean isEmpty() {
        for (byte state : states) {
            if (state != EMPTY) {
                return false;
            }
        }
        return true;
    }

    /** True when some slot is in this state. */
    public boolean holds(State state) {
        for (byte one : states) {
            if (one == state.ordinal()) {
                return true;
            }
        }
        return false;
    }

    /** Makes a slot secret though nobody asked for it, to protect another. */
    public void conceal(int territory) {
        int slot = slot(territory);
        if (states[slot] != State.SECRET.ordinal()) {
            set(territory, State.SECRET, 0, 0, 0, origins[slot]);
            concealed.set(slot);
        }
    }

    /** Makes the slot secret to the readers of this release, with the reason that they are told. */
    public void close(int territory, String why) {
        set(territory, State.SECRET, 0, 0, 0, origins[slot(territory)]);
        if (closures.length == 0) {
            closures = new String[states.length];
            Arrays.fill(closures, "");
        }
        closures[slot(territory)] = why;
    }

    /** Why the slot is closed, empty when it is not. */
    public String closure(int territory) {
        return closures.length == 0 ? "" : closures[slot(territory)];
    }

    /** True when an observation speaks of the slot, whatever became of it. */
    public boolean isHeard(int territory) {
        return origins[slot(territory)] != NO_ORIGIN;
    }

    public boolean isConcealed(int territory) {
        return concealed.get(slot(territory));
    }

    public boolean isEmpty(int territory) {
        return states[slot(territory)] == EMPTY;
    }

    public boolean isKnown(int territory) {
        return states[slot(territory)] == State.KNOWN.ordinal();
    }

    /** What the slot says; {@link State#ABSENT} when it is empty. */
    public State state(int territory) {
        byte state = states[slot(territory)];
        return state == EMPTY ? State.ABSENT : State.at(state);
    }

    /** True when a later submission said that the number is not known, and the earlier number stands. */
    public boolean isCarried(int territory) {
        return carried[slot(territory)];
    }

    public void carry(int territory) {
        carried[slot(territory)] = true;
    }

    /** Says that the slot was filled, or could not be, from the EPCI of an earlier year. */
    public void transfer(int territory, Transfer transfer) {
        transfers.put(slot(territory), transfer);
    }

    /** What the value of a slot was carried from, or null for those sent for the territory itself. */
    public @Nullable Transfer transfer(int territory) {
        return transfers.get(slot(territory));
    }

    public boolean hasTransfers() {
        return !transfers.isEmpty();
    }

    /** The number of the observation that fills the slot, or {@link #NO_ORIGIN}. */
    public int origin(int territory) {
        return origins[slot(territory)];
    }

    public @Nullable Exact value(int territory) {
        int slot = slot(territory);
        if (states[slot] != State.KNOWN.ordinal()) {
            return null;
        }
        return divisors[slot] == 0 ? large.get(slot) : new Quantity(mantissas[slot], scales[slot], divisors[slot]);
    }

    public long mantissa(int territory) {
        return mantissas[slot(territory)];
    }

    public int scale(int territory) {
        return scales[slot(territory)];
    }

    /** 0 when the value is too large for the slot: then {@link #value} has it. */
    public int divisor(int territory) {
        return divisors[slot(territory)];
    }

    public void set(int territory, State state, long mantissa, int scale, int divisor, int origin) {
        int slot = slot(territory);
        states[slot] = (byte) state.ordinal();
        mantissas[slot] = mantissa;
        scales[slot] = (byte) scale;
        divisors[slot] = (byte) divisor;
        origins[slot] = origin;
        transfers.remove(slot);
    }

    public void set(int territory, Exact value, int origin) {
        if (value instanceof Quantity small && small.divisor() <= Byte.MAX_VALUE) {
            set(territory, State.KNOWN, small.mantissa(), small.scale(), small.divisor(), origin);
        } else {
            set(territory, State.KNOWN, 0, 0, 0, origin);
            large.put(slot(territory), value.toRational());
        }
    }
}
