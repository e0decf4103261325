package io.github.ecosocle.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.ecosocle.endtoend.OpenFacts.Fact;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Somebody who has kept every open file of two nights, and knows who belongs to what, how many live where and that quantities
 * add up, asks a linear programme how small and how large each secret can be; half of them were told on the first night.
 */
class AttackNightTest {
    /** A secret is recovered when the doubt that is left is narrower than this part of it. */
    private static final double RECOVERED = 0.2;

    @TempDir
    Path folder;

    private final AttackedCountry country = new AttackedCountry();

    @Test
    void no_secret_is_recovered_from_all_the_open_files_of_all_releases() {
        Premises premises = country.install(folder, true);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        country.think(premises);
        assertThat(premises.run("2026-01-16")).as(premises.said()).isZero();
        OpenTree tree = OpenTree.of(premises);
        assertThat(tree.files().keySet())
                .anyMatch(name -> name.contains("releases/2026-01-15"))
                .anyMatch(name -> name.contains("releases/2026-01-16/donnees/indicateurs.parquet!rows"))
                .anyMatch(name -> name.endsWith(".gpkg"));

        OpenFacts facts = new OpenFacts(tree, key -> false);
        facts.assertToldToo(tree, "/revisions.csv", "valeur");
        facts.assertToldToo(tree, "/diff.csv", "apres");
        assertThat(country.secrets).hasSizeGreaterThan(300);
        assertThat(recovered(facts)).isEmpty();
        for (String secret : country.secrets) {
            String[] words = secret.split(" ", 3);
            for (String[] measure : measures()) {
                if (measure[0].equals(words[0])) {
                    BigDecimal truth = country.truth(words[0], Integer.parseInt(words[1]), words[2]);
                    assertThat(facts.holds(truth))
                            .as("%s is written somewhere", secret)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void from_an_engine_that_hides_secrets_alone_the_same_attack_recovers_many() {
        Premises premises = country.install(folder, false);
        assertThat(premises.run("2026-01-15")).as(premises.said()).isZero();
        OpenFacts facts = new OpenFacts(OpenTree.of(premises), country.secrets::contains);
        assertThat(recovered(facts)).hasSizeGreaterThan(100);
    }

    private static List<String[]> measures() {
        List<String[]> measures = new ArrayList<>();
        for (String measure : AttackedCountry.MEASURES) {
            measures.add(measure.split(";"));
        }
        return measures;
    }

    private Set<String> recovered(OpenFacts facts) {
        Set<String> recovered = new HashSet<>();
        int patterns = 0;
        for (String[] measure : measures()) {
            for (int year = AttackedCountry.FIRST_YEAR;
                    year < AttackedCountry.FIRST_YEAR + AttackedCountry.YEARS;
                    year++) {
                patterns++;
                Programme programme = new Programme(measure, year);
                facts.of(measure[0], year).forEach(fact -> programme.learn(fact, facts));
                facts.of(measure[2], year).forEach(fact -> programme.learn(fact, facts));
                for (String secret : country.secrets) {
                    String[] words = secret.split(" ", 3);
                    boolean concerned = words[0].equals(measure[0]) || words[0].equals(measure[2]);
                    if (concerned && words[1].equals(Integer.toString(year)) && programme.recovers(words[2])) {
                        recovered.add(secret);
                    }
                }
            }
        }
        assertThat(patterns).isEqualTo(200);
        return recovered;
    }

    /** What is known of one measure and year. */
    private final class Programme {
        private final String[] measure;
        private final int year;
        private final ExpressionsBasedModel model = new ExpressionsBasedModel();
        private final Map<String, Variable> communes = new HashMap<>();

        Programme(String[] measure, int year) {
            this.measure = measure;
            this.year = year;
            country.people
                    .keySet()
                    .forEach(commune ->
                            communes.put(commune, model.newVariable(commune).lower(0)));
        }

        /** A figure computed without some members is the sum of the others. */
        void learn(Fact fact, OpenFacts facts) {
            Set<String> inside = new HashSet<>(country.communes.get(fact.territory()));
            if (fact.computed() && !fact.missing().isEmpty()) {
                for (String missing : fact.missing().split("\\|")) {
                    Set<String> unknown = new HashSet<>(country.membersWith(missing));
                    unknown.removeIf(commune ->
                            facts.isCounted(fact.release(), measure[0] + " " + year + " commune " + commune));
                    inside.removeAll(unknown);
                }
            }
            double people = country.people(inside);
            boolean rate = fact.measure().equals(measure[2]);
            double factor = Double.parseDouble(measure[4]);
            double told = fact.value().doubleValue();
            add(inside, rate ? told * people / factor : told, rate ? people / factor : 0, fact);
        }

        /** @param weight what a unit of a rate, which is rounded to three decimals, is worth */
        private void add(Set<String> inside, double told, double weight, Fact fact) {
            Map<String, Double> weights = new HashMap<>();
            inside.forEach(commune -> weights.put(commune, 1.0));
            for (String share :
                    fact.shares().isEmpty() ? new String[0] : fact.shares().split("\\|")) {
                if (share.indexOf('=') < 0) {
                    // a share that is no longer told: the part is then no more than its own communes
                    continue;
                }
                String siren = share.substring(0, share.indexOf('='));
                double part = Double.parseDouble(share.substring(share.indexOf('=') + 1));
                country.membersWith(siren).forEach(commune -> weights.put(commune, part));
            }
            double truth = 0;
            for (Map.Entry<String, Double> one : weights.entrySet()) {
                truth += one.getValue()
                        * country.truth(measure[0], year, "commune " + one.getKey())
                                .doubleValue();
            }
            double slack = 1e-3 + Math.abs(told) * 1e-5 + weight * 1e-3;
            assertThat(truth).as("%s %d %s", measure[0], year, fact).isCloseTo(told, within(slack));
            Expression sum = model.newExpression("f" + model.countExpressions());
            sum.lower(told - slack).upper(told + slack);
            weights.forEach((commune, part) -> sum.set(communes.get(commune), part));
        }

        boolean recovers(String territory) {
            double truth = country.truth(measure[0], year, territory).doubleValue();
            return extreme(territory, true) - extreme(territory, false) < RECOVERED * truth;
        }

        private double extreme(String territory, boolean most) {
            ExpressionsBasedModel asked = model.copy();
            Expression wanted = asked.newExpression("asked").weight(1);
            country.communes.get(territory).forEach(commune -> wanted.set(communes.get(commune), 1));
            Optimisation.Result result = most ? asked.maximise() : asked.minimise();
            if (result.getState() == Optimisation.State.UNBOUNDED) {
                return Double.POSITIVE_INFINITY;
            }
            assertThat(result.getState().isOptimal())
                    .as("%s of %s", result.getState(), territory)
                    .isTrue();
            return result.getValue();
        }
    }
}
