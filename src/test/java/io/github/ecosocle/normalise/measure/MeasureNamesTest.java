package io.github.ecosocle.normalise.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.domain.catalogue.Catalogue;
import io.github.ecosocle.domain.catalogue.Measure;
import io.github.ecosocle.normalise.notice.Fault;
import io.github.ecosocle.normalise.sample.SampleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureNamesTest {
    private final Catalogue catalogue = SampleCatalogue.make();
    private final MeasureNames names = new MeasureNames(catalogue);
    private final TargetReading targets = new TargetReading(catalogue);

    @ParameterizedTest(name = "{0} is {1} in {2} of {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dma_t | dma_t | | 0",
                " DMA avec gravats  | dma_t | | 0",
                "dma AVEC gravats (t) | dma_t | t | 0",
                "DMA avec gravats [kg] | dma_t | kg | 0",
                "dma_t 2021 | dma_t | | 2021",
                "2021 dma_t | dma_t | | 2021",
                "DMA avec gravats (t) 2021 | dma_t | t | 2021",
                "DMA avec gravats 2021 (t) | dma_t | t | 2021",
                "DMA avec gravats (2021) | dma_t | | 2021",
                "GES en kteqCO2 | ges_teq | kteqCO2 | 0",
                "Taux de fuite % | taux_fuite_pct | % | 0",
                "crte-1 | ges_teq | | 0",
                "naf11art12 | enaf_ha | m2 | 2011",
                "NAF2011ART2012 | enaf_ha | m2 | 2011",
                "GES (therm) | ges_teq | therm | 0"
            })
    void a_heading_is_measure_unit_and_year(String text, String measure, String unit, int year) {
        MeasureName name = names.read(text);

        assertThat(name.candidates()).extracting(Measure::id).containsExactly(measure);
        assertThat(name.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(name.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Nom du référent", "548,2", "2021", "(t)", "dma_tonnes", "naf12art11", "T99"})
    void what_is_no_measure_is_unknown(String text) {
        assertThat(names.read(text).isKnown()).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource({
        "DMA avec gravats, kg/hab, dma_kg_hab",
        "DMA avec gravats, tonnes, dma_t",
        "CRTE-01, teqCO2/hab, ges_teq_hab",
        "CRTE-08, %, taux_fuite_pct",
        "CRTE-01, teqCO2, ges_teq",
        "CRTE-04, %, sau_bio_pct"
    })
    void the_title_says_the_quantity_the_unit_says_the_measure(String title, String unit, String measure) {
        assertThat(targets.read(names.read(title), unit, "", false).name()).isEqualTo(measure);
        assertThat(targets.read(names.read(title), unit, "", false).fault()).isNull();
    }

    @ParameterizedTest(name = "{0} in {1} is refused, {2}")
    @CsvSource({
        "DMA, t, AMBIGUOUS_INDICATOR",
        "CRTE-04, ha, AMBIGUOUS_INDICATOR",
        "DMA hors gravats, kg/hab, UNIT",
        "GES, GWh, UNIT",
        "GES, , UNIT_MISSING",
        "ges_teq, , UNIT_MISSING",
        "Émissions de GEZ, t, UNKNOWN_INDICATOR"
    })
    void a_name_without_one_meaning_is_refused(String title, String unit, String code) {
        Fault fault = targets.read(names.read(title), unit == null ? "" : unit, "", false)
                .fault();

        assertThat(fault).isNotNull().extracting(wrong -> wrong.rule().code()).isEqualTo(code);
    }

    @Test
    void a_measure_without_its_unit_is_still_known() {
        Target target = targets.read(names.read("GES"), "therm", "", false);

        assertThat(target.measure()).isEqualTo(catalogue.measure("ges_teq"));
        assertThat(target.unit()).isEqualTo("therm");
    }

    @Test
    void a_near_name_is_suggested() {
        Fault fault =
                targets.read(names.read("DMA avec gravas"), "t", "", false).fault();

        assertThat(fault).isNotNull();
        assertThat(String.valueOf(fault)).contains("peut-être « DMA avec gravats »");
    }
}
