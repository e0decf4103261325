package io.github.ecosocle.publish.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.number.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RowBytesTest {
    private final RowBytes row = new RowBytes();

    private String text() {
        return new String(row.toBytes(), StandardCharsets.UTF_8);
    }

    private String decimal(long mantissa, int scale) {
        row.clear();
        row.decimal(mantissa, scale);
        return text();
    }

    @Test
    void decimals_are_written_as_a_quantity_writes_them() {
        Random random = new Random(7);
        for (int i = 0; i < 50_000; i++) {
            long mantissa = random.nextLong() >> random.nextInt(64);
            int scale = random.nextInt(19);
            assertThat(decimal(mantissa, scale)).isEqualTo(new Quantity(mantissa, scale, 1).toPlainText());
        }
    }

    @Test
    void the_largest_numbers_are_written_too() {
        assertThat(decimal(Long.MIN_VALUE, 0)).isEqualTo("-9223372036854775808");
        assertThat(decimal(Long.MIN_VALUE, 3)).isEqualTo("-9223372036854775.808");
        assertThat(decimal(Long.MAX_VALUE, 20)).isEqualTo("0.09223372036854775807");
        assertThat(decimal(0, 5)).isEqualTo("0");
    }

    @Test
    void tenths_lose_a_useless_zero() {
        row.tenths(1000);
        row.sign(' ');
        row.tenths(805);
        row.sign(' ');
        row.tenths(3);
        assertThat(text()).isEqualTo("100 80.5 0.3");
    }

    @Test
    void a_row_longer_than_the_buffer_grows_it() {
        String longText = "é".repeat(5_000);
        row.text(longText);
        row.ascii("x".repeat(5_000));
        assertThat(text()).isEqualTo(longText + "x".repeat(5_000));
    }
}
