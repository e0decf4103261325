package io.github.ecosocle.proof;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ecosocle.normalise.sample.Desk;
import io.github.ecosocle.normalise.sample.Received;
import io.github.ecosocle.normalise.sample.SampleTerritories;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Six layouts of the same values, each in five formats: thirty files, one meaning. */
class LayoutFormatsTest {
    private static final List<String> VALUES = List.of(
            "200069037 ges_teq 2021 = 730600",
            "200069037 ges_teq 2023 = 700500.5",
            "200069037 sau_ha 2021 = 1200",
            "200069037 sau_ha 2023 = 1180.25");

    private static final Map<String, Object[][]> LAYOUTS = new LinkedHashMap<>();

    static {
        LAYOUTS.put("une valeur par ligne", new Object[][] {
            {"siren_epci", "annee", "indicateur", "valeur", "unite"},
            {"200069037", 2021, "ges_teq", 730.6, "kteqCO2"},
            {"200069037", 2023, "GES", 700500.5, "teqCO2"},
            {"200069037", 2021, "SAU", 12, "km2"},
            {"200069037", 2023, "sau_ha", 1180.25, "ha"}
        });
        LAYOUTS.put("une mesure par colonne", new Object[][] {
            {"siren", "annee", "GES (teqCO2)", "SAU (ha)"},
            {200069037, 2021, 730600, 1200},
            {200069037, 2023, 700500.5, 1180.25}
        });
        LAYOUTS.put("une année par colonne", new Object[][] {
            {"siren", "indicateur", "unite", 2021, 2023},
            {"200069037", "GES", "teqCO2", 730600, 700500.5},
            {"200069037", "SAU", "ha", 1200, 1180.25}
        });
        LAYOUTS.put("mesures et années en colonnes", new Object[][] {
            {"siren", "GES (teqCO2)", "", "SAU (ha)", ""},
            {"", 2021, 2023, 2021, 2023},
            {"200069037", 730600, 700500.5, 1200, 1180.25}
        });
        LAYOUTS.put("fiche", new Object[][] {
            {"CA du Pays de Saint-Omer"},
            {""},
            {"Indicateurs", 2021, 2023},
            {"GES (teqCO2)", 730600, 700500.5},
            {"SAU (ha)", 1200, 1180.25}
        });
        LAYOUTS.put("export de Territoires en Transitions", new Object[][] {
            {
                "Identifiant",
                "Nom de l'indicateur",
                "Indicateur parent",
                "Unité",
                "Pilote",
                "Commentaire",
                "Source",
                "2021 Résultat",
                "2023 Résultat"
            },
            {"ges_teq", "GES", "", "teqCO2", "", "", "Collectivité", 730600, 700500.5},
            {"sau_ha", "SAU", "", "ha", "", "", "Collectivité", 1200, 1180.25}
        });
    }

    @TempDir
    Path folder;

    static Stream<Arguments> files() {
        return LAYOUTS.keySet().stream()
                .flatMap(layout -> Stream.of(Spreadsheets.values()).map(format -> Arguments.of(layout, format)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("files")
    void every_layout_in_every_format_says_the_same(String layout, Spreadsheets format) throws IOException {
        Path file = format.write(
                folder.resolve("envoi"), Map.of("Indicateurs", LAYOUTS.getOrDefault(layout, new Object[0][])));

        Received received =
                Desk.of(SampleTerritories.SAINT_OMER, "200069037_envoi").read(file);

        assertThat(received.known()).containsExactlyInAnyOrderElementsOf(VALUES);
        // in text, a title above the headings might be a row of values
        boolean titled = layout.equals("fiche") && (format == Spreadsheets.CSV || format == Spreadsheets.GZ);
        assertThat(received.codes()).isEqualTo(titled ? List.of("TITLE_ROWS") : List.of());
        assertThat(received.message("LAYOUT")).contains(layout);
    }
}
