package io.github.ecosocle.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ecosocle.domain.figure.Figure;
import io.github.ecosocle.domain.figure.Statut;
import io.github.ecosocle.domain.territory.Level;
import io.github.ecosocle.domain.territory.Territories;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has every open file, knows who belongs to what and that tonnages add up, and asks a linear programme how small
 * and how large each hidden one can be.
 */
final class Attacker {
    private final SecretCountry country;
    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final Map<String, Variable> tonnages = new HashMap<>();

    Attacker(SecretCountry country) {
        this.country = country;
        country.truth
                .keySet()
                .forEach(commune ->
                        tonnages.put(commune, model.newVariable(commune).lower(0)));
    }

    /** Everything published, but the figures of these keys. */
    void read(Country published, Territories territories, Set<String> blanked) {
        Map<Integer, String> splits = new HashMap<>();
        published.coverage().stream()
                .filter(row -> row.measure().id().equals("dma_t"))
                .forEach(row -> splits.put(row.territory(), row.splitShares()));
        Set<String> shielded = new HashSet<>(blanked);
        List<Figure> figures = new ArrayList<>();
        published.aggregate().figures(figures::add);
        Set<String> counted = counted(figures, territories);
        for (Figure figure : figures) {
            String key = territories.level(figure.territory()).label() + " " + territories.code(figure.territory())
                    + " " + figure.measure().id();
            if (figure.isShielded()) {
                shielded.add(key);
            } else if (!figure.value().isEmpty() && !blanked.contains(key)) {
                learn(territories, figure, splits.getOrDefault(figure.territory(), ""), counted);
            }
        }
        // observations.csv: all that was sent, but for keys under secrecy
        for (String line : country.open) {
            String[] words = line.split(" ", -1);
            if (!shielded.contains(words[0] + " " + words[1] + " " + words[3])) {
                add(words[1], country.communesOf(words[1]), country.truth(words[1]), "");
            }
        }
    }

    /** Communes with a tonnage of their own: they count where their EPCI is missing. */
    private static Set<String> counted(List<Figure> figures, Territories territories) {
        Set<String> counted = new HashSet<>();
        for (Figure figure : figures) {
            String code = territories.code(figure.territory());
            if (figure.measure().id().equals("dma_t")
                    && territories.level(figure.territory()) == Level.COMMUNE
                    && !figure.value().isEmpty()) {
                counted.add(code);
            }
        }
        return counted;
    }

    private void learn(Territories territories, Figure figure, String splits, Set<String> counted) {
        String code = territories.code(figure.territory());
        Set<String> inside = new HashSet<>(country.communesOf(code));
        boolean computed = figure.statut() == Statut.AGREGE || figure.statut() == Statut.DERIVE;
        if (computed) {
            for (String missing : figure.coverage().missing()) {
                Set<String> unknown = new HashSet<>(country.communesOf(missing.replace("commune:", "")));
                unknown.removeAll(counted);
                inside.removeAll(unknown);
            }
        }
        double value = Double.parseDouble(figure.value());
        long people = country.people(inside);
        boolean rate = figure.measure().id().equals("dma_kg_hab");
        add(code, inside, rate ? value * people / 1_000 : value, computed ? splits : "");
    }

    /** What is said of a territory is the sum of its communes, or the share of a straddling EPCI that is told. */
    private void add(String code, Set<String> inside, double told, String splits) {
        Expression sum = model.newExpression(code + model.countExpressions());
        long people = country.people(inside);
        // rates are rounded to three decimals, shares to six
        double slack = 1e-3 + Math.abs(told) * 1e-5 + people * 1e-6;
        sum.lower(told - slack).upper(told + slack);
        Map<String, Double> shares = shares(splits);
        Map<String, Double> weights = new HashMap<>();
        Set<String> left = new HashSet<>(inside);
        shares.forEach((siren, share) -> {
            left.removeAll(country.communesOf(siren));
            country.communesOf(siren).forEach(commune -> weights.merge(commune, share, Double::sum));
        });
        left.forEach(commune -> weights.merge(commune, 1.0, Double::sum));
        weights.forEach((commune, weight) -> sum.set(tonnage(commune), weight));
        double truth = weights.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * country.tonnage(entry.getKey()))
                .sum();
        assertThat(truth).as("%s, shares %s", code, splits).isCloseTo(told, within(slack));
    }

    private static Map<String, Double> shares(String splits) {
        Map<String, Double> shares = new HashMap<>();
        for (String split : splits.split("\\|", -1)) {
            if (!split.isEmpty()) {
                shares.put(split.substring(0, 9), Double.parseDouble(split.substring(10)));
            }
        }
        return shares;
    }

    private Variable tonnage(String commune) {
        return Objects.requireNonNull(tonnages.get(commune));
    }

    /** True when what is left of the doubt is less than a fifth of the truth. */
    boolean recovers(String code) {
        double truth = country.truth(code);
        return extreme(code, true) - extreme(code, false) < 0.2 * truth;
    }

    private double extreme(String code, boolean most) {
        ExpressionsBasedModel asked = model.copy();
        Expression tonnage = asked.newExpression("asked").weight(1);
        country.communesOf(code).forEach(commune -> tonnage.set(tonnage(commune), 1));
        Optimisation.Result result = most ? asked.maximise() : asked.minimise();
        if (result.getState() == Optimisation.State.UNBOUNDED) {
            return Double.POSITIVE_INFINITY;
        }
        assertThat(result.getState().isOptimal())
                .as("%s of %s", result.getState(), code)
                .isTrue();
        return result.getValue();
    }
}
