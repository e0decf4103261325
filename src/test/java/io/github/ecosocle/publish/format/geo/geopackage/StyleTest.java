package io.github.ecosocle.publish.format.geo.geopackage;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class StyleTest {
    private static List<StyleClass> classes(String... values) {
        return StyleClass.quantiles(Stream.of(values).map(BigDecimal::new).toList(), "t");
    }

    @Test
    void ten_values_make_five_classes_of_two() {
        String[] values =
                IntStream.rangeClosed(1, 10).mapToObj(Integer::toString).toArray(String[]::new);
        assertThat(classes(values))
                .extracting(one -> one.lower() + " " + one.upper())
                .containsExactly("1 2", "2 4", "4 6", "6 8", "8 10");
    }

    @Test
    void equal_values_make_fewer_classes_and_none_makes_none() {
        assertThat(classes("0", "0", "0", "0", "1234.567"))
                .extracting(StyleClass::label)
                .containsExactly("0\u00a0t", "0 – 1\u202f234,57\u00a0t");
        assertThat(classes("7")).extracting(StyleClass::label).containsExactly("7\u00a0t");
        assertThat(classes()).isEmpty();
    }

    @Test
    void bounds_keep_every_digit() {
        StyleClass only = classes("0.000000000001").get(0);
        Document style = parsed(List.of(only), "ges");
        assertThat(style.select("range").eachAttr("upper")).containsExactly("-1e+30", "0.000000000001");
    }

    private static Document parsed(List<StyleClass> classes, String column) {
        return Jsoup.parse(
                GraduatedStyle.qml(column, classes, Map.of("a&b", "Tonnes \"<brutes>\"")), "", Parser.xmlParser());
    }

    /** The names that QGIS reads: a range points at its symbol. */
    @Test
    void a_style_has_a_symbol_for_each_class_and_one_for_what_is_missing() {
        Document style = parsed(classes("1", "2", "3", "4", "5"), "dma \"t\"");
        assertThat(style.documentType()).isNotNull();
        Element renderer = style.expectFirst("qgis > renderer-v2[type=graduatedSymbol]");
        assertThat(renderer.attr("attr")).isEqualTo("coalesce(\"dma \"\"t\"\"\", -1e+30)");
        assertThat(renderer.select("ranges > range").eachAttr("symbol"))
                .containsExactly("0", "1", "2", "3", "4", "5")
                .isEqualTo(renderer.select("symbols > symbol[type=fill]").eachAttr("name"));
        assertThat(renderer.select("range").eachAttr("label"))
                .startsWith("valeur manquante", "1\u00a0t", "1 – 2\u00a0t")
                .hasSize(6);
        assertThat(renderer.select("Option[name=color]").eachAttr("value")).doesNotHaveDuplicates();
        assertThat(style.expectFirst("aliases > alias").attr("name")).isEqualTo("Tonnes \"<brutes>\"");
    }
}
