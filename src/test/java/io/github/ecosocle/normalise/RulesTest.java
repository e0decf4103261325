package io.github.ecosocle.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Rule;
import io.github.ecosocle.house.RuleBook;
import io.github.ecosocle.normalise.notice.Fault;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every rule of this room owes to those who read it. */
class RulesTest {
    private static List<Rule> rules() throws IOException, URISyntaxException, ReflectiveOperationException {
        return RuleBook.of("normalise").rules();
    }

    @Test
    void each_code_has_one_rule() throws Exception {
        assertThat(rules()).hasSizeGreaterThan(40).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_is_told_in_full_with_an_example() throws Exception {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[A-Z][A-Z_]+");
            assertThat(rule.message()).matches(".* : .*[.}]");
            assertThat(rule.example()).as(rule.code()).isNotEmpty();
            assertThat(rule.message().contains("{attendu}"))
                    .as(rule.code())
                    .isEqualTo(!rule.expected().isEmpty());
        });
    }

    @Test
    void the_motif_of_a_refusal_holds_no_gap_to_fill() throws Exception {
        assertThat(rules().stream().map(Fault::motif))
                .allSatisfy(
                        motif -> assertThat(motif).matches("[A-Z_]+: [^{}«»]+").hasSizeLessThan(90));
    }
}
