package io.github.ecosocle.settle.correction;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.correction.Correction;
import io.github.ecosocle.domain.correction.Expected;
import io.github.ecosocle.domain.correction.WrittenQuantity;
import io.github.ecosocle.domain.number.Quantity;
import io.github.ecosocle.domain.observation.Observation.State;
import io.github.ecosocle.domain.observation.Observations;
import io.github.ecosocle.domain.observation.Observations.TextColumn;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Turns a value received into the correction that holds for it, and keeps account of what every correction met. */
public final class Corrections {
    /**
     * A refusal of the number itself. Other refusals stand: who may not speak is not corrected into speaking, and a row
     * refused whole may have been secret.
     */
    private static final Set<String> REFUSED_FOR_ITS_NUMBER = Set.of("RANGE", "NEGATIVE");

    private final Catalogue catalogue;
    private final List<CorrectionAccount> accounts = new ArrayList<>();
    private final Map<Key, List<CorrectionAccount>> byKey = new HashMap<>();
    private final Set<Value> values = new HashSet<>();
    private final BitSet territories = new BitSet();
    private final BitSet corrected = new BitSet();
    private final TreeMap<Integer, Correction> byObservation = new TreeMap<>();

    /** A value that is corrected, plain, as it was understood: as it would be published without its correction. */
    public record Value(int territory, int measure, int year, String method, String plain) {}

    private record Key(int territory, int measure, int year) {}

    public Corrections(Catalogue catalogue, List<Correction> corrections) {
        this.catalogue = catalogue;
        for (Correction one : corrections) {
            CorrectionAccount account = new CorrectionAccount(one);
            accounts.add(account);
            territories.set(one.territory());
            byKey.computeIfAbsent(new Key(one.territory(), one.measure(), one.year()), any -> new ArrayList<>())
                    .add(account);
        }
    }

    /** The quick question, asked of millions of values: false for nearly all. */
    public boolean mayConcern(int territory) {
        return territories.get(territory);
    }

    /** The correction of a value, or null; remembered by its number. */
    public @Nullable Correction meet(Said said) {
        Key key = new Key(said.territory(), said.measure(), said.observations().year(said.at()));
        Correction holds = null;
        for (CorrectionAccount account : byKey.getOrDefault(key, List.of())) {
            if (account.concerns(said)) {
                boolean found = holds == null && isExpected(said, account.correction());
                if (found) {
                    holds = account.correction();
                    account.met(said);
                } else {
                    account.missed(said);
                }
            }
        }
        if (holds != null) {
            corrected.set(said.number());
            byObservation.put(said.number(), holds);
            keep(said);
        }
        return holds;
    }

    private void keep(Said said) {
        Quantity understood = said.observations().quantity(said.at());
        if (understood != null) {
            values.add(new Value(
                    said.territory(),
                    said.measure(),
                    said.observations().year(said.at()),
                    said.observations().text(TextColumn.METHOD, said.at()),
                    understood.toPlainText()));
        }
    }

    /** A secret says no number: it is never what a correction expects. */
    private boolean isExpected(Said said, Correction correction) {
        Observations observations = said.observations();
        int at = said.at();
        State state = observations.state(at);
        if (state != State.KNOWN && !(state == State.REFUSED && isRefusedForItsNumber(observations, at))) {
            return false;
        }
        Expected expected = correction.expected();
        String received = observations.received(at);
        String unit = observations.text(TextColumn.UNIT, at);
        Quantity understood = observations.quantity(at);
        if (expected.isWritten(received, unit)) {
            return true;
        }
        Measure measure = catalogue.measures().get(said.measure());
        return understood == null
                ? WrittenQuantity.read(received, unit, measure, catalogue.vocabulary())
                        .filter(expected::equalTo)
                        .isPresent()
                : expected.equalTo(understood);
    }

    private static boolean isRefusedForItsNumber(Observations observations, int at) {
        String motif = observations.text(TextColumn.MOTIF, at);
        int colon = motif.indexOf(':');
        return colon > 0 && REFUSED_FOR_ITS_NUMBER.contains(motif.substring(0, colon));
    }

    /** The correction that holds for an observation, by its number among all; null for nearly all. */
    public @Nullable Correction of(int observation) {
        return corrected.get(observation) ? get(observation) : null;
    }

    /** The correction of one of {@link #corrected}. */
    public Correction get(int observation) {
        return Objects.requireNonNull(byObservation.get(observation));
    }

    /** The numbers of the values that are corrected. */
    public SortedSet<Integer> corrected() {
        return byObservation.navigableKeySet();
    }

    /** True when no value that was understood is corrected. */
    public boolean areWithoutValues() {
        return values.isEmpty();
    }

    public boolean corrects(Value value) {
        return values.contains(value);
    }

    /** In the order of the file. */
    public List<CorrectionAccount> accounts() {
        return List.copyOf(accounts);
    }
}
