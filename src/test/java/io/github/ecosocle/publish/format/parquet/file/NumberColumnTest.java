package io.github.ecosocle.publish.format.parquet.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberColumnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-0.5",
                "12.5",
                "0.000000000001",
                "277.777777777778",
                "123456789012345",
                "9007199254740993.1"
            })
    void a_decimal_becomes_the_nearest_double(String plain) {
        assertThat(NumberColumn.number(plain)).isEqualTo(Double.parseDouble(plain));
    }

    @ParameterizedTest
    @CsvSource({
        "125, 1, 12.5",
        "-125, 3, -0.125",
        "7, -3, 7000",
        "277777777777778, 12, 277.777777777778",
        "9223372036854775807, 18, 9.223372036854775807",
        "-9223372036854775808, 0, -9223372036854775808"
    })
    void a_mantissa_and_its_scale_become_the_nearest_double(long mantissa, int scale, String plain) {
        NumberColumn column = new NumberColumn("valeur", false, 1);
        column.add(mantissa, scale);
        Bytes page = new Bytes();
        column.values(page);
        Bytes expected = new Bytes();
        expected.littleEndian(Double.doubleToLongBits(Double.parseDouble(plain)), Double.BYTES);
        assertThat(page.toBytes()).isEqualTo(expected.toBytes());
    }
}
