package io.github.ecosocle.domain.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
    @ParameterizedTest
    @CsvSource({
        "1, 0, A1",
        "17, 1, B17",
        "3, 25, Z3",
        "3, 26, AA3",
        "3, 701, ZZ3",
        "3, 702, AAA3",
        "1048576, 16383, XFD1048576"
    })
    void a_cell_is_named_as_a_spreadsheet_names_it(int row, int column, String name) {
        assertThat(Place.cellName(row, column)).isEqualTo(name);
    }

    @Test
    void a_whole_row_column_or_sheet_has_a_shorter_name() {
        assertThat(Place.cellName(17, -1)).isEqualTo("17");
        assertThat(Place.cellName(0, 2)).isEqualTo("C");
        assertThat(Place.wholeFile("a.csv").cell()).isEmpty();
        assertThat(Place.wholeSheet("a.xlsx", "DMA").cell()).isEmpty();
        assertThat(new Place("a.csv", "", 4, -1).atColumn(3).cell()).isEqualTo("D4");
    }
}
