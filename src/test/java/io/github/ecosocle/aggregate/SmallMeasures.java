package io.github.ecosocle.aggregate;

import io.github.ecosocle.domain.catalogue.Formula;
import io.github.ecosocle.domain.catalogue.Formula.Denominator;
import io.github.ecosocle.domain.catalogue.Formula.Term;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.domain.catalogue.Measure.Rule;
import io.github.ecosocle.domain.catalogue.Measure.SplitKey;
import io.github.ecosocle.domain.catalogue.Unit;
import io.github.ecosocle.domain.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A measure of every kind, with the rules of the real catalogue. */
final class SmallMeasures {
    private SmallMeasures() {}

    static Map<String, List<Measure>> byIndicator() {
        return new TreeMap<>(Map.of(
                "CRTE-03",
                List.of(
                        base("CRTE-03", "enr_hors_hydro_mwh", Rule.SUM, SplitKey.POPULATION),
                        base("CRTE-03", "enr_hydro_mwh", Rule.SUM, SplitKey.POPULATION),
                        derived("CRTE-03", "enr_mwh", "enr_hors_hydro_mwh", 1, "enr_hydro_mwh", 1, "", 1)),
                "CRTE-04",
                List.of(
                        base("CRTE-04", "sau_ha", Rule.SUM, SplitKey.AREA),
                        base("CRTE-04", "sau_bio_ha", Rule.SUM, SplitKey.AREA),
                        derived("CRTE-04", "sau_bio_pct", "sau_bio_ha", 1, "", 0, "sau_ha", 100)),
                "CRTE-08",
                List.of(
                        base("CRTE-08", "eau_introduite_m3", Rule.SUM, SplitKey.POPULATION),
                        base("CRTE-08", "eau_consommee_m3", Rule.SUM, SplitKey.POPULATION),
                        derived(
                                "CRTE-08",
                                "taux_fuite_pct",
                                "eau_introduite_m3",
                                1,
                                "eau_consommee_m3",
                                -1,
                                "eau_introduite_m3",
                                100)),
                "CRTE-09",
                List.of(
                        base("CRTE-09", "masses_eau_nb", Rule.DISTINCT, SplitKey.NEVER),
                        base("CRTE-09", "masses_eau_bon_etat_nb", Rule.DISTINCT, SplitKey.NEVER),
                        derived(
                                "CRTE-09",
                                "cours_eau_bon_etat_pct",
                                "masses_eau_bon_etat_nb",
                                1,
                                "",
                                0,
                                "masses_eau_nb",
                                100)),
                "CRTE-10",
                List.of(
                        base("CRTE-10", "dma_t", Rule.SUM, SplitKey.POPULATION),
                        derived("CRTE-10", "dma_kg_hab", "dma_t", 1, "", 0, "population", 1000)),
                "CRTE-12",
                List.of(
                        base("CRTE-12", "meff_cbc_km2", Rule.AREA_WEIGHTED, SplitKey.NEVER),
                        base("CRTE-12", "meff_cut_km2", Rule.NEVER, SplitKey.NEVER))));
    }

    private static Measure base(String indicator, String id, Rule rule, SplitKey key) {
        return measure(indicator, id, 12, rule, key, null);
    }

    private static Measure derived(
            String indicator, String id, String one, int times, String other, int otherTimes, String below, int by) {
        List<Term> terms = other.isEmpty()
                ? List.of(new Term(one, times))
                : List.of(new Term(one, times), new Term(other, otherTimes));
        Denominator denominator = below.isEmpty()
                ? Denominator.NONE
                : below.equals("population") ? Denominator.POPULATION : Denominator.MEASURE;
        Formula formula = new Formula(terms, denominator, denominator == Denominator.MEASURE ? below : "", by);
        return measure(indicator, id, 3, Rule.FORMULA, SplitKey.NEVER, formula);
    }

    private static Measure measure(
            String indicator, String id, int decimals, Rule rule, SplitKey key, @Nullable Formula formula) {
        return new Measure(
                id,
                indicator,
                id,
                new Unit("u", "u", Rational.ONE),
                true,
                decimals,
                List.of(),
                false,
                List.of(),
                rule,
                key,
                null,
                formula);
    }
}
