package io.github.ecosocle.publish.page.objective;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.publish.SampleContent;
import java.util.List;
import org.junit.jupiter.api.Test;

class MissingMembersTest {
    private final MissingMembers missing = new MissingMembers(new SampleContent().territories());

    @Test
    void each_is_named_once_with_its_years() {
        assertThat(missing.list(List.of("200069037:2021", "200069037:2022", "commune:62758")))
                .isEqualTo("CC d\u2019Essai (2021, 2022), le territoire");
    }

    @Test
    void without_a_year_the_name_is_enough() {
        assertThat(missing.list(List.of("200069037"))).isEqualTo("CC d\u2019Essai");
        assertThat(missing.named("il manque 200069037:2021.")).isEqualTo("il manque CC d\u2019Essai (2021).");
    }
}
