package io.github.ecosocle.publish.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2838979.869333333333 | 2 838 979,869
                    6.1612               | 6,161
                    12                   | 12
                    12.5                 | 12,5
                    0                    | 0
                    0.0456789            | 0,0457
                    0.00045678           | 0,000457
                    0.999999             | 1
                    -1234.5678           | \u22121 234,568
                    0.1                  | 0,1
                    """)
    void a_brief_number_keeps_the_digits_that_count(String plain, String read) {
        assertThat(FrenchText.brief(plain)).isEqualTo(read.replace(' ', '\u202f'));
    }
}
