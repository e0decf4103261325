package io.github.ecosocle.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.finding.Rule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code jobs/RULES.md} lists every rule; {@code -Decosocle.rules=write} writes it anew. */
class RuleBookTest {
    private static final Path BOOK = Path.of("jobs/RULES.md");

    @Test
    void each_code_belongs_to_one_rule() throws Exception {
        List<Rule> rules = RuleBook.read().rules();
        assertThat(rules).hasSizeGreaterThan(60).extracting(Rule::code).doesNotHaveDuplicates();
    }

    @Test
    void each_rule_has_a_sentence_and_an_example() throws Exception {
        assertThat(RuleBook.read().rules()).allSatisfy(rule -> {
            assertThat(rule.code()).matches("[A-Z][A-Z_]+");
            assertThat(rule.message()).as(rule.code()).matches("(?s)[A-ZÀÉÊ«{].*[.}»]");
            assertThat(rule.example()).as(rule.code()).isNotBlank();
        });
    }

    @Test
    void the_rule_book_is_up_to_date() throws Exception {
        String book = RuleBook.read().text();
        if (System.getProperty("ecosocle.rules", "").equals("write")) {
            Files.writeString(BOOK, book);
        }
        assertThat(BOOK).content().isEqualTo(book);
    }
}
