package io.github.ecosocle.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Place PLACE = new Place("a.csv", "", 2, 3);
    private static final Rule ODD =
            new Rule("TEST_ODD", Severity.ERREUR, Actor.DEPOSANT, "« {lu} » : écrire {attendu}, pas {0}.", "{1}", "x");
    private static final Rule LATE = new Rule("TEST_LATE", Severity.INFO, Actor.EXPLOITANT, "Tard.", "", "x");

    @Test
    void counts_are_exact_beyond_what_is_kept() {
        Findings findings = new Findings(Map.of());
        for (int i = 0; i < Findings.KEPT_PER_CODE + 5; i++) {
            findings.add(ODD.at(PLACE, "x", "a", "b"));
        }
        findings.add(LATE.at(PLACE, ""));
        assertThat(findings.kept()).hasSize(Findings.KEPT_PER_CODE + 1);
        assertThat(findings.counts()).containsEntry("TEST_ODD", 1005).containsEntry("TEST_LATE", 1);
        assertThat(findings.count(Severity.ERREUR)).isEqualTo(1005);
        assertThat(findings.count(Severity.BLOQUANT)).isZero();
    }

    @Test
    void the_job_may_change_a_severity() {
        Findings findings = new Findings(Map.of("TEST_ODD", Severity.AVERTISSEMENT));
        findings.add(ODD.at(PLACE, "x", "a", "b"));
        assertThat(findings.refuses()).isFalse();
        assertThat(findings.kept())
                .singleElement()
                .extracting(Finding::severity)
                .isEqualTo(Severity.AVERTISSEMENT);
        Findings strict = new Findings(Map.of("TEST_LATE", Severity.BLOQUANT));
        strict.add(LATE.at(PLACE, ""));
        assertThat(strict.refuses()).isTrue();
    }

    @Test
    void what_was_read_is_no_place_to_fill() {
        Rule rule = new Rule(
                "X", Severity.ERREUR, Actor.DEPOSANT, "« {lu} » pour {0} et {1} : {attendu} {2}", "{1} ou {0}", "");
        Finding found = rule.at(Place.wholeFile("f"), "{attendu}{0}", "{1}${jndi:x}", "{lu}%n");
        assertThat(found.message())
                .isEqualTo("« {attendu}{0} » pour {1}${jndi:x} et {lu}%n : {lu}%n ou {1}${jndi:x} {2}");
    }

    @Test
    void a_cell_of_a_megabyte_is_not_kept_in_full() {
        Rule rule = new Rule("X", Severity.ERREUR, Actor.DEPOSANT, "{lu}", "", "");
        assertThat(rule.at(Place.wholeFile("f"), "x".repeat(1_000_000)).read())
                .hasSize(1_000)
                .endsWith("x…");
    }

    @Test
    void a_finding_says_what_was_read_and_what_to_type() {
        Finding found = ODD.at(PLACE, "y".repeat(100), "a", "b");
        assertThat(found.expected()).isEqualTo("b");
        assertThat(found.message())
                .startsWith("« yyy")
                .contains("… » : écrire b, pas a.")
                .hasSizeLessThan(120);
        assertThat(found.read()).hasSize(100);
    }
}
