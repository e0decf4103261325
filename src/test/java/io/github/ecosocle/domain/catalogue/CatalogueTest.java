package io.github.ecosocle.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ecosocle.domain.number.Rational;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private static final Unit TONNE = new Unit("t", "masse", Rational.ONE);

    private static Measure measure(String id, String indicator, boolean namedByIndicator, String... headings) {
        return new Measure(
                id,
                indicator,
                "Libellé " + id,
                TONNE,
                true,
                12,
                List.of(headings),
                namedByIndicator,
                List.of(),
                Measure.Rule.SUM,
                Measure.SplitKey.POPULATION,
                null,
                null);
    }

    private static Indicator indicator(String code, String name, Measure... measures) {
        return new Indicator(
                code,
                name,
                List.of("alias " + code),
                "",
                "",
                List.of(),
                List.of(),
                List.of(measures),
                List.of(),
                List.of());
    }

    private static Vocabulary vocabulary(Map<String, List<String>> ambiguous) {
        return new Vocabulary(Map.of(), Map.of(), Set.of(), Map.of(), ambiguous, Set.of(), Set.of());
    }

    private final Catalogue catalogue = new Catalogue(
            List.of(
                    indicator(
                            "CRTE-11",
                            "Polluants",
                            measure("so2_t", "CRTE-11", false, "SO2"),
                            measure("nox_t", "CRTE-11", false, "NOx")),
                    indicator("CRTE-10", "Déchets", measure("dma_t", "CRTE-10", true, "DMA avec gravats"))),
            vocabulary(Map.of("polluant", List.of("so2_t", "nox_t"))));

    @Test
    void measures_are_numbered_by_indicator_then_id() {
        assertThat(catalogue.measures()).extracting(Measure::id).containsExactly("dma_t", "nox_t", "so2_t");
        assertThat(catalogue.number("so2_t")).isEqualTo(2);
        assertThat(catalogue.number("pm10_t")).isEqualTo(-1);
        assertThat(catalogue.findMeasure("pm10_t")).isEmpty();
        assertThatThrownBy(() -> catalogue.measure("pm10_t")).hasMessageContaining("pm10_t");
    }

    @Test
    void a_measure_is_named_by_id_label_or_heading_however_typed() {
        for (String heading :
                List.of("dma_t", "LIBELLÉ DMA T", "dma  avec Gravats", "crte-10", "dechets", "Alias CRTE 10")) {
            assertThat(catalogue.match(heading))
                    .as(heading)
                    .extracting(Measure::id)
                    .containsExactly("dma_t");
        }
        assertThat(catalogue.match("DMA hors gravats")).isEmpty();
    }

    @Test
    void code_name_or_alias_of_an_indicator_of_several_measures_mean_all_of_them() {
        for (String heading : List.of("CRTE-11", "polluants", "alias CRTE-11")) {
            assertThat(catalogue.match(heading))
                    .as(heading)
                    .extracting(Measure::id)
                    .containsExactly("so2_t", "nox_t");
        }
        assertThat(catalogue.match("Polluant")).hasSize(2);
    }

    @Test
    void a_heading_of_two_measures_is_refused() {
        Indicator first = indicator("CRTE-01", "Un", measure("a_t", "CRTE-01", false, "Total"));
        Indicator second = indicator("CRTE-02", "Deux", measure("b_t", "CRTE-02", false, "total "));
        assertThatThrownBy(() -> new Catalogue(List.of(first, second), vocabulary(Map.of())))
                .hasMessageContaining("a_t")
                .hasMessageContaining("b_t");
    }
}
