package io.github.ecosocle.settle.geography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What became of each value that was carried, or could not be, by number of observation. */
public final class Carried {
    private final boolean asked;
    private final Map<Integer, List<String>> onto = new HashMap<>();
    private final Map<Integer, TreeSet<String>> through = new HashMap<>();
    private final Map<Integer, TreeSet<String>> kept = new HashMap<>();

    /** @param asked false when the job leaves values where they were sent */
    public Carried(boolean asked) {
        this.asked = asked;
    }

    public boolean isAsked() {
        return asked;
    }

    /** @param where {@code 200090751}, or with the part that went there, {@code 242320000=0.282497} */
    void took(int observation, String where) {
        onto.computeIfAbsent(observation, added -> new ArrayList<>()).add(where);
    }

    /** The value was counted in an EPCI that is not of the reference either, where it waits to be carried on. */
    void passed(int observation, String where) {
        through.computeIfAbsent(observation, added -> new TreeSet<>()).add(where);
    }

    void left(int observation, String why) {
        kept.computeIfAbsent(observation, added -> new TreeSet<>()).add(why);
    }

    /** True when some of the value is published under another EPCI. */
    public boolean isTaken(int observation) {
        return onto.containsKey(observation);
    }

    /** Empty for the values that were not concerned. */
    public String motif(int observation) {
        List<String> told = new ArrayList<>();
        if (through.containsKey(observation)) {
            told.add("passé par " + String.join("|", through.get(observation)));
        }
        if (onto.containsKey(observation)) {
            told.add("reporté sur "
                    + String.join("|", onto.get(observation).stream().sorted().toList()));
        }
        told.addAll(kept.getOrDefault(observation, new TreeSet<>()));
        return told.isEmpty() ? "" : "geographie : " + String.join(", ", told);
    }
}
